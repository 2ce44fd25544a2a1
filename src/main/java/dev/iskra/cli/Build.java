package dev.iskra.cli;

import dev.iskra.compiler.Compiled;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.pack.Bundle;
import dev.iskra.pack.Output;
import dev.iskra.project.Project;
import java.nio.file.Path;
import java.util.List;

/// Compiles a mod and writes it.
///
/// @param output the folder for mods as the user named it; empty for the project's `out`
record Build(SourceOptions source, String output, ReportOptions report, TerminalOptions terminal) {
  int run(Tool tool, Console console) {
    Findings findings = new Findings();
    String result;
    try (StatusLine status = new StatusLine(console, terminal)) {
      Compilation compilation = Compilation.of(source, tool, console, status);
      findings.reportAll(compilation.findings());
      if (compilation.mod().isPresent()) {
        status.say("writing");
        result = write(compilation, compilation.mod().get(), console, findings);
      } else {
        result = "";
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

  private String write(
      Compilation compilation, Compiled.Mod mod, Console console, Findings findings) {
    Project project = compilation.project().orElseThrow();
    Bundle bundle = bundle(compilation, mod, project);
    Path folder =
        output.isEmpty() ? project.root().resolve("out") : console.folder().resolve(output);
    String name = output.isEmpty() ? "out" : output;
    Outcome<Output.Result> written = new Output(folder, name).write(bundle);
    findings.reportAll(written.diagnostics());
    String files = " (" + bundle.size() + (bundle.size() == 1 ? " file)" : " files)");
    String place = name + "/" + mod.folder();
    return switch (written.value()) {
      case WRITTEN -> "wrote " + place + files;
      case UNCHANGED -> place + " is up to date" + files;
      case FAILED -> "";
    };
  }

  private static Bundle bundle(Compilation compilation, Compiled.Mod mod, Project project) {
    List<Bundle.Copy> copies =
        compilation.assets().stream()
            .map(
                asset ->
                    new Bundle.Copy(
                        project.root().resolve(asset.source()), asset.source(), asset.path()))
            .toList();
    return new Bundle(
        mod.folder(),
        mod.tree(),
        copies,
        mod.launcherFile(),
        mod.sourceMap(),
        mod.lock(),
        project.lock());
  }
}
