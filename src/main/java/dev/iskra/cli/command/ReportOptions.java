package dev.iskra.cli.command;

import dev.iskra.diagnostic.Severity;
import dev.iskra.report.Format;
import dev.iskra.report.Style;
import dev.iskra.suppress.FilteredFindings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// How findings are printed and which of them count.
///
/// @param failOn the least severity that makes a run fail
/// @param style without colours, of which the terminal decides
/// @param baseline what is known already, for commands that can be told
public record ReportOptions(
    Format format, Severity failOn, Style style, Optional<BaselineOptions> baseline) {
  /// Adds these options to a command.
  public static void describe(CommandSpec spec) {
    Options.value(spec, "--error-format", "FORMAT", "text, json, sarif, github or gcc.");
    Options.value(
        spec, "--fail-on", "LEVEL", "Exit with 1 on findings of error, warning or info and above.");
    Options.flag(spec, "In text show every finding, not each cause once.", "--all");
  }

  /// The same for commands that compile a mod: what is known may stay unsaid.
  public static void describeCompiling(CommandSpec spec) {
    describe(spec);
    BaselineOptions.describe(spec);
  }

  /// The same, and what only helps where findings are all that is wanted.
  public static void describeAll(CommandSpec spec) {
    describeCompiling(spec);
    Options.flag(spec, "Of the findings print only how many there are of each.", "--summary");
    Options.flag(
        spec, "In json and sarif list what is allowed or known as well.", "--show-suppressed");
    BaselineOptions.describeWriting(spec);
  }

  /// What was given of these options.
  public static ReportOptions of(ParseResult parsed) {
    String format = Options.choice(parsed, "--error-format", "text", Format.names());
    String level =
        Options.choice(parsed, "--fail-on", "error", List.of("error", "warning", "info"));
    String[] version = parsed.commandSpec().root().version();
    return new ReportOptions(
        Format.named(format).orElseThrow(),
        Severity.valueOf(level.toUpperCase(Locale.ROOT)),
        new Style(
            false,
            parsed.hasMatchedOption("--summary"),
            parsed.hasMatchedOption("--all"),
            parsed.hasMatchedOption("--show-suppressed"),
            version.length == 0 ? "" : version[0],
            ""),
        BaselineOptions.of(parsed));
  }

  /// The same for a project, whose files some formats name as the repository does.
  public ReportOptions of(Optional<Path> root) {
    boolean asked = format == Format.GITHUB || format == Format.SARIF;
    return asked && root.isPresent()
        ? new ReportOptions(format, failOn, style.below(Repository.prefix(root.get())), baseline)
        : this;
  }

  /// Whether people read what is printed, so that other lines may stand beside the findings.
  public boolean forPeople() {
    return format == Format.TEXT;
  }

  /// What is to be reported: the findings without those that are known already. Writes the file
  /// of known ones where that was asked for.
  public FilteredFindings left(FilteredFindings found, Console console) {
    return left(found, true, console);
  }

  private FilteredFindings left(FilteredFindings found, boolean errors, Console console) {
    return baseline.map(known -> known.left(found, errors, console)).orElse(found);
  }

  /// What to say of a file of known findings that was written.
  public Optional<String> recorded(FilteredFindings found) {
    return baseline.filter(BaselineOptions::writes).map(known -> known.line(found));
  }

  /// Prints findings, without those that are known already.
  ///
  /// @return the exit code that follows from them
  public int print(FilteredFindings found, TerminalOptions terminal, Console console) {
    return printLeft(left(found, console), terminal, console);
  }

  /// Prints what is to be reported.
  ///
  /// @return the exit code that follows from it
  public int printLeft(FilteredFindings found, TerminalOptions terminal, Console console) {
    console.out().print(format.render(found, style.colours(terminal.colours(console))));
    if (format == Format.GITHUB) {
      console.workflow().ifPresent(workflow -> workflow.add(found, style.prefix(), console));
    }
    return exit(found);
  }

  /// Prints the findings of a command that writes something, and what it wrote. Where it wrote
  /// nothing, errors are printed that are known already: one of them is why.
  ///
  /// @param written a line for each thing; empty if there is none
  /// @return the exit code that follows from the findings
  public int print(
      FilteredFindings found, List<String> written, TerminalOptions terminal, Console console) {
    int exit = printLeft(left(found, !written.isEmpty(), console), terminal, console);
    if (written.isEmpty() && !terminal.quiet()) {
      console.aside("nothing was written");
    } else if (forPeople() && !terminal.quiet()) {
      written.forEach(console::line);
    }
    return exit;
  }

  /// The exit code that follows from findings.
  public int exit(FilteredFindings found) {
    boolean fails = found.findings().stream().anyMatch(d -> d.severity().compareTo(failOn) <= 0);
    return fails ? Exit.FINDINGS : Exit.CLEAN;
  }
}
