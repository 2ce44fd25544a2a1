package dev.iskra.cli;

import dev.iskra.cli.build.Compilation;
import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.Exit;
import dev.iskra.cli.command.ReportOptions;
import dev.iskra.cli.command.Services;
import dev.iskra.cli.command.SourceOptions;
import dev.iskra.cli.command.StatusLine;
import dev.iskra.cli.command.TerminalOptions;
import dev.iskra.project.Project;
import dev.iskra.report.Summary;
import dev.iskra.suppress.FilteredFindings;
import java.nio.file.Path;
import java.util.Optional;

/// Compiles a mod and says what was found.
///
/// @param script the folder of a mod of plain script, which is checked instead of a project
record Check(
    SourceOptions source, Optional<String> script, ReportOptions report, TerminalOptions terminal) {
  int run(Services tool, Console console) {
    return script.isPresent() ? script(script.get(), tool, console) : project(tool, console);
  }

  private int script(String folder, Services tool, Console console) {
    Optional<ScriptMod> mod;
    try (StatusLine status = new StatusLine(console, terminal)) {
      mod = ScriptMod.of(console.folder().resolve(folder), source, tool, console, status);
    }
    if (mod.isEmpty()) {
      console.aside("There is no folder `" + folder + "`.");
      return Exit.USAGE;
    }
    Path root = console.folder().resolve(folder);
    return done(mod.get().found(), mod.get().files(), Optional.of(root), console);
  }

  private int project(Services tool, Console console) {
    Compilation compilation;
    try (StatusLine status = new StatusLine(console, terminal)) {
      compilation = Compilation.checked(source, tool, console, status);
    }
    Optional<Path> root = compilation.project().map(Project::root);
    return done(compilation.found(), compilation.files(), root, console);
  }

  private int done(FilteredFindings all, int files, Optional<Path> root, Console console) {
    FilteredFindings found = report.left(all, console);
    int exit = report.of(root).printLeft(found, terminal, console);
    if (found.findings().isEmpty() && report.forPeople() && !terminal.quiet()) {
      console.line(
          report
              .recorded(found)
              .orElseGet(
                  () -> "no findings in " + Compilation.files(files) + Summary.keptBack(found)));
    }
    return exit;
  }
}
