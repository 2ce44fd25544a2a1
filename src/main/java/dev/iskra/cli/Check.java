package dev.iskra.cli;

import dev.iskra.cli.build.Compilation;
import dev.iskra.cli.build.PassedOver;
import dev.iskra.cli.command.CacheOptions;
import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.Exit;
import dev.iskra.cli.command.ReportOptions;
import dev.iskra.cli.command.Services;
import dev.iskra.cli.command.SourceOptions;
import dev.iskra.cli.command.StatusLine;
import dev.iskra.cli.command.TerminalOptions;
import dev.iskra.project.Machine;
import dev.iskra.project.Project;
import dev.iskra.project.memo.RunMemo;
import dev.iskra.project.memo.RunResult;
import dev.iskra.report.Summary;
import dev.iskra.suppress.FilteredFindings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Compiles a mod and says what was found.
///
/// @param script the folder of a mod of plain script, which is checked instead of a project
record Check(
    SourceOptions source,
    Optional<String> script,
    CacheOptions cache,
    ReportOptions report,
    TerminalOptions terminal) {
  int run(Services tool, Machine machine, Console console) {
    return script.isPresent()
        ? script(script.get(), tool, machine, console)
        : project(tool, machine, console);
  }

  private int script(String folder, Services tool, Machine machine, Console console) {
    Path root = console.folder().resolve(folder);
    if (!Files.isDirectory(root)) {
      console.aside("There is no folder `" + folder + "`.");
      return Exit.USAGE;
    }
    RunMemo memo = cache.memo(tool, machine, console, root.toAbsolutePath(), source, "script");
    Optional<RunResult> known = memo.known();
    RunResult result;
    try (StatusLine status = new StatusLine(console, terminal)) {
      result =
          known.isPresent()
              ? known.get()
              : ScriptMod.check(root, source, tool, console, memo.trail(), status);
    }
    return done(memo, known, result, root, console);
  }

  private int project(Services tool, Machine machine, Console console) {
    Optional<Project> project = source.project(console);
    if (project.isEmpty()) {
      return report.print(source.missing(console), terminal, console);
    }
    Path root = project.get().root();
    RunMemo memo = cache.memo(tool, machine, console, root, source, "check");
    Optional<RunResult> known = memo.known();
    RunResult result;
    try (StatusLine status = new StatusLine(console, terminal)) {
      result = known.isPresent() ? known.get() : checked(project.get(), tool, memo, status);
    }
    return done(memo, known, result, root, console);
  }

  private RunResult checked(Project project, Services tool, RunMemo memo, StatusLine status) {
    Compilation checked =
        Compilation.checked(project, source.threads(), tool, memo.trail(), status);
    return checked.result(PassedOver.line(checked.assets()).stream().toList());
  }

  private int done(
      RunMemo memo, Optional<RunResult> known, RunResult result, Path root, Console console) {
    if (known.isEmpty()) {
      memo.keep(result);
    }
    FilteredFindings found = report.left(result.found(), console);
    int exit = report.of(Optional.of(root)).printLeft(found, terminal, console);
    if (report.forPeople() && !terminal.quiet()) {
      console.line(report.recorded(found).orElseGet(() -> lookedAt(result, found)));
      result.lines().forEach(console::line);
    }
    return exit;
  }

  private static String lookedAt(RunResult result, FilteredFindings found) {
    int count = result.definitions();
    String all =
        Compilation.files(result.files())
            + (count == 0
                ? " without definitions"
                : " with " + Summary.counted(count, "definition"));
    return found.findings().isEmpty()
        ? "no findings in " + all + Summary.keptBack(found)
        : "looked at " + all;
  }
}
