package dev.iskra.cli;

import dev.iskra.report.Summary;
import dev.iskra.suppress.Sifted;

/// Compiles a mod and says what was found.
record Check(SourceOptions source, ReportOptions report, TerminalOptions terminal) {
  int run(Tool tool, Console console) {
    Compilation compilation;
    try (StatusLine status = new StatusLine(console, terminal)) {
      compilation = Compilation.of(source, tool, console, status);
    }
    Sifted found = report.left(compilation.found(), console);
    int exit = report.printLeft(found, terminal, console);
    if (found.findings().isEmpty() && report.forPeople() && !terminal.quiet()) {
      String files = Compilation.files(compilation.files());
      console.line(
          report
              .recorded(found)
              .orElseGet(() -> "no findings in " + files + Summary.keptBack(found)));
    }
    return exit;
  }
}
