package dev.iskra.cli.build;

import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.GameOptions;
import dev.iskra.cli.command.ReportOptions;
import dev.iskra.cli.command.Services;
import dev.iskra.cli.command.SourceOptions;
import dev.iskra.cli.command.StatusLine;
import dev.iskra.cli.command.TerminalOptions;
import dev.iskra.diagnostic.Findings;
import dev.iskra.pack.Bundle;
import dev.iskra.pack.Output;
import dev.iskra.project.Machine;
import dev.iskra.suppress.FilteredFindings;
import java.util.ArrayList;
import java.util.List;

/// Compiles a mod, writes it, and puts it where the game looks for mods.
record Install(
    SourceOptions source,
    GameOptions game,
    OutputOptions output,
    ReportOptions report,
    TerminalOptions terminal) {
  int run(Services tool, Machine machine, Console console) {
    Findings findings = new Findings();
    FilteredFindings found;
    List<String> results = new ArrayList<>();
    try (StatusLine status = new StatusLine(console, terminal)) {
      Compilation compilation = Compilation.of(source, tool, console, status);
      found = compilation.found();
      findings.reportAll(found.findings());
      if (compilation.mod().isPresent()) {
        status.say("writing");
        Output folder = output.of(compilation.project().orElseThrow(), console);
        Bundle bundle = compilation.bundle().orElseThrow();
        Output.Result written = findings.take(folder.write(bundle));
        if (written != Output.Result.FAILED) {
          results.add(OutputOptions.line(written, folder, bundle));
          status.say("installing");
          findings
              .take(game.find(machine, console))
              .ifPresent(user -> results.addAll(Installing.lines(user, folder, bundle, findings)));
        }
      }
    }
    int exit = report.print(found.with(findings.sorted()), terminal, console);
    if (report.forPeople() && !terminal.quiet()) {
      results.forEach(console::line);
    }
    if (results.size() < 2 && !terminal.quiet()) {
      console.aside(results.isEmpty() ? "nothing was written" : "nothing was installed");
    }
    return exit;
  }
}
