package dev.iskra.cli;

import dev.iskra.cli.build.Compilation;
import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.ReportOptions;
import dev.iskra.cli.command.Services;
import dev.iskra.cli.command.SourceOptions;
import dev.iskra.cli.command.StatusLine;
import dev.iskra.cli.command.TerminalOptions;
import dev.iskra.compiler.Compiled;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.emit.SourceIndex;
import dev.iskra.kinds.AllKinds;
import dev.iskra.pack.Output;
import dev.iskra.pack.SingleFile;
import dev.iskra.preview.Preview;
import dev.iskra.project.Project;
import dev.iskra.suppress.FilteredFindings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Compiles a mod and writes the page that shows it.
///
/// @param output the page as the user named it; empty for one in the project's `out`
/// @param language of the texts, where the user asks for one
record PreviewPage(
    SourceOptions source,
    String output,
    String editor,
    Optional<String> language,
    ReportOptions report,
    TerminalOptions terminal) {
  int run(Services tool, Console console) {
    Findings findings = new Findings();
    FilteredFindings found;
    String result = "";
    try (StatusLine status = new StatusLine(console, terminal)) {
      Compilation compilation = Compilation.of(source, tool, console, status);
      found = compilation.found();
      findings.reportAll(found.findings());
      if (compilation.mod().isPresent()) {
        status.say("drawing");
        Project project = compilation.project().orElseThrow();
        result = write(project, compilation.mod().get(), console, findings);
      }
    }
    List<String> written = result.isEmpty() ? List.of() : List.of(result);
    return report.print(found.with(findings.sorted()), written, terminal, console);
  }

  private String write(Project project, Compiled.Mod mod, Console console, Findings findings) {
    String name = output.isEmpty() ? "out/" + mod.folder() + ".preview.html" : output;
    Path folder = output.isEmpty() ? project.root() : console.folder();
    Path file = folder.resolve(name).toAbsolutePath().normalize();
    Path beside = Optional.ofNullable(file.getParent()).orElse(file);
    byte[] page =
        Preview.page(
            mod.folder(),
            mod.tree(),
            SourceIndex.of(mod.sourceMap()),
            AllKinds.list(),
            new SourceLinks(project.root(), beside, editor),
            language);
    Outcome<Output.Result> written =
        new SingleFile(file, name, "--output", Preview.MARK).write(page);
    findings.reportAll(written.diagnostics());
    return switch (written.value()) {
      case WRITTEN -> "wrote " + name;
      case UNCHANGED -> name + " is up to date";
      case FAILED -> "";
    };
  }
}
