package dev.iskra.cli;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.pack.Bundle;
import dev.iskra.pack.Output;
import java.util.List;

/// Compiles a mod and writes it.
record Build(
    SourceOptions source, OutputOptions output, ReportOptions report, TerminalOptions terminal) {
  int run(Tool tool, Console console) {
    Findings findings = new Findings();
    String result = "";
    try (StatusLine status = new StatusLine(console, terminal)) {
      Compilation compilation = Compilation.of(source, tool, console, status);
      findings.reportAll(compilation.findings());
      if (compilation.mod().isPresent()) {
        status.say("writing");
        result = write(compilation, console, findings);
      }
    }
    List<Diagnostic> sorted = findings.sorted();
    int exit = report.print(sorted, terminal, console);
    if (result.isEmpty() && !terminal.quiet()) {
      console.aside("nothing was written");
    } else if (report.forPeople() && !terminal.quiet()) {
      console.line(result);
    }
    return exit;
  }

  private String write(Compilation compilation, Console console, Findings findings) {
    Output folder = output.of(compilation.project().orElseThrow(), console);
    Bundle bundle = compilation.bundle().orElseThrow();
    return OutputOptions.line(findings.take(folder.write(bundle)), folder, bundle);
  }
}
