package dev.iskra.cli;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.pack.Bundle;
import dev.iskra.pack.Installation;
import dev.iskra.pack.Output;
import dev.iskra.project.Machine;
import dev.iskra.project.UserFolder;
import java.util.ArrayList;
import java.util.List;

/// Compiles a mod, writes it, and puts it where the game looks for mods.
record Install(
    SourceOptions source,
    GameOptions game,
    OutputOptions output,
    ReportOptions report,
    TerminalOptions terminal) {
  int run(Tool tool, Machine machine, Console console) {
    Findings findings = new Findings();
    List<String> results = new ArrayList<>();
    try (StatusLine status = new StatusLine(console, terminal)) {
      Compilation compilation = Compilation.of(source, tool, console, status);
      findings.reportAll(compilation.findings());
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
              .ifPresent(user -> results.addAll(install(user, folder, bundle, findings)));
        }
      }
    }
    List<Diagnostic> sorted = findings.sorted();
    int exit = report.print(sorted, terminal, console);
    if (report.forPeople() && !terminal.quiet()) {
      results.forEach(console::line);
    }
    if (results.size() < 2 && !terminal.quiet()) {
      console.aside(results.isEmpty() ? "nothing was written" : "nothing was installed");
    }
    return exit;
  }

  /// What to say of it; nothing if it failed.
  private static List<String> install(
      UserFolder user, Output folder, Bundle bundle, Findings findings) {
    Installation installation = new Installation(user.path(), user.name(), folder.folder());
    String place = installation.place(bundle);
    String files = " (" + OutputOptions.files(bundle) + ")";
    return switch (findings.take(installation.install(bundle))) {
      case ADDED ->
          List.of("installed in " + place + files, "Add it to a playset in the launcher to play.");
      case REPLACED -> List.of("installed in " + place + files);
      case UNCHANGED -> List.of(place + " is up to date" + files);
      case LINKED ->
          List.of(place + " leads to " + folder.name() + "/" + bundle.folder() + " already");
      case FAILED -> List.of();
    };
  }
}
