package dev.iskra.cli;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Severity;
import dev.iskra.report.Format;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// How findings are printed and which of them count.
///
/// @param failOn the least severity that makes a run fail
record ReportOptions(Format format, Severity failOn) {
  static void describe(CommandSpec spec) {
    Options.value(spec, "--error-format", "FORMAT", "text, json, github or gcc.");
    Options.value(
        spec, "--fail-on", "LEVEL", "Exit with 1 on findings of error, warning or info and above.");
  }

  static ReportOptions of(ParseResult parsed) {
    String format =
        Options.choice(parsed, "--error-format", "text", List.of("text", "json", "github", "gcc"));
    String level =
        Options.choice(parsed, "--fail-on", "error", List.of("error", "warning", "info"));
    return new ReportOptions(
        Format.named(format).orElseThrow(), Severity.valueOf(level.toUpperCase(Locale.ROOT)));
  }

  /// Whether people read what is printed, so that other lines may stand beside the findings.
  boolean forPeople() {
    return format == Format.TEXT;
  }

  /// Prints the findings.
  ///
  /// @return the exit code that follows from them
  int print(List<Diagnostic> findings, TerminalOptions terminal, Console console) {
    console.out().print(format.render(findings, terminal.colours(console)));
    return exit(findings);
  }

  /// Prints the findings of a command that writes something, and what it wrote.
  ///
  /// @param written a line for each thing; empty if there is none
  /// @return the exit code that follows from the findings
  int print(
      List<Diagnostic> findings, List<String> written, TerminalOptions terminal, Console console) {
    int exit = print(findings, terminal, console);
    if (written.isEmpty() && !terminal.quiet()) {
      console.aside("nothing was written");
    } else if (forPeople() && !terminal.quiet()) {
      written.forEach(console::line);
    }
    return exit;
  }

  /// The exit code that follows from findings.
  int exit(List<Diagnostic> findings) {
    boolean fails = findings.stream().anyMatch(d -> d.severity().compareTo(failOn) <= 0);
    return fails ? Exit.FINDINGS : Exit.CLEAN;
  }
}
