package dev.iskra.cli.command;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.pack.Output;
import dev.iskra.pack.SingleFile;
import dev.iskra.project.memo.PlainFile;
import dev.iskra.report.Summary;
import dev.iskra.suppress.Baseline;
import dev.iskra.suppress.FilteredFindings;
import dev.iskra.suppress.Suppressed;
import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The file that says what is known already, and so stays unsaid.
///
/// @param name as the user named it
/// @param writes whether it is written, not read
record BaselineOptions(String name, boolean writes) {
  private static final String FILE = "--baseline";
  private static final String WRITE = "--write-baseline";

  static void describe(CommandSpec spec) {
    Options.value(spec, FILE, "FILE", "Do not report what this file says is known.");
  }

  /// The option that writes it, for commands that write nothing else.
  static void describeWriting(CommandSpec spec) {
    Options.flag(spec, "Record what is found in the file of --baseline.", WRITE);
  }

  /// The file, where the command takes one and the user names it.
  static Optional<BaselineOptions> of(ParseResult parsed) {
    if (parsed.commandSpec().findOption(FILE) == null) {
      return Optional.empty();
    }
    boolean writes =
        parsed.commandSpec().findOption(WRITE) != null && parsed.hasMatchedOption(WRITE);
    String name = Options.path(parsed, FILE);
    if (writes && name.isEmpty()) {
      throw new ParameterException(
          parsed.commandSpec().commandLine(),
          "`" + WRITE + "` writes the file that `" + FILE + "` names");
    }
    return name.isEmpty() ? Optional.empty() : Optional.of(new BaselineOptions(name, writes));
  }

  /// What is to be reported: what the file does not hold. Where it is written, that is nothing.
  ///
  /// @param errors whether it holds errors as well
  FilteredFindings left(FilteredFindings found, boolean errors, Console console) {
    Path file = console.folder().resolve(name).toAbsolutePath().normalize();
    return writes ? write(found, file) : read(found, errors, file);
  }

  private FilteredFindings write(FilteredFindings found, Path file) {
    byte[] text = Baseline.text(found.findings()).getBytes(StandardCharsets.UTF_8);
    Outcome<Output.Result> written = new SingleFile(file, name, FILE, Baseline.MARK).write(text);
    return written.value() == Output.Result.FAILED
        ? and(found, written.diagnostics())
        : Baseline.all(found);
  }

  private FilteredFindings read(FilteredFindings found, boolean errors, Path file) {
    try {
      SourceFile text = SourceFile.of(name, PlainFile.read(file));
      Outcome<Baseline> baseline = Baseline.read(text);
      return and(baseline.value().sift(found, errors), baseline.diagnostics());
    } catch (NoSuchFileException _) {
      return and(found, List.of(Baseline.missing(name, "There is no such file.")));
    } catch (IOException e) {
      return and(found, List.of(Baseline.missing(name, "It cannot be read: " + e.getMessage())));
    }
  }

  private static FilteredFindings and(FilteredFindings found, List<Diagnostic> more) {
    Findings all = new Findings();
    all.reportAll(found.findings());
    all.reportAll(more);
    return found.with(all.sorted());
  }

  /// What to say of a file that was written.
  String line(FilteredFindings found) {
    long count = found.count(Suppressed.By.BASELINE);
    return "wrote " + name + " (" + Summary.counted(count, "finding") + ")";
  }
}
