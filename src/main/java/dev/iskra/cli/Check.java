package dev.iskra.cli;

/// Compiles a mod and says what was found.
record Check(SourceOptions source, ReportOptions report, TerminalOptions terminal) {
  int run(Tool tool, Console console) {
    Compilation compilation;
    try (StatusLine status = new StatusLine(console, terminal)) {
      compilation = Compilation.of(source, tool, console, status);
    }
    int exit = report.print(compilation.findings(), terminal, console);
    if (compilation.findings().isEmpty() && report.forPeople() && !terminal.quiet()) {
      console.line("no findings in " + Compilation.files(compilation.files()));
    }
    return exit;
  }
}
