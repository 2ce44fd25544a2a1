package dev.iskra.cli.build;

import dev.iskra.cli.command.CacheOptions;
import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.GameOptions;
import dev.iskra.cli.command.ReportOptions;
import dev.iskra.cli.command.Services;
import dev.iskra.cli.command.SourceOptions;
import dev.iskra.cli.command.StatusLine;
import dev.iskra.cli.command.TerminalOptions;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.pack.Bundle;
import dev.iskra.pack.Installation;
import dev.iskra.pack.Output;
import dev.iskra.project.Machine;
import dev.iskra.project.Project;
import dev.iskra.project.UserFolder;
import dev.iskra.project.memo.RunMemo;
import dev.iskra.project.memo.RunResult;
import dev.iskra.suppress.FilteredFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compiles a mod, writes it, and puts it where the game looks for mods.
record Install(
    SourceOptions source,
    GameOptions game,
    OutputOptions output,
    CacheOptions cache,
    ReportOptions report,
    TerminalOptions terminal) {
  int run(Services tool, Machine machine, Console console) {
    Optional<Project> project = source.project(console);
    RunResult result =
        project.isPresent()
            ? result(project.get(), tool, machine, console)
            : RunResult.none(source.missing(console));
    List<String> results = result.lines();
    int exit = report.print(result.found(), terminal, console);
    if (report.forPeople() && !terminal.quiet()) {
      results.forEach(console::line);
    }
    if (results.size() < 2 && !terminal.quiet()) {
      console.aside(results.isEmpty() ? "nothing was written" : "nothing was installed");
    }
    return exit;
  }

  private RunResult result(Project project, Services tool, Machine machine, Console console) {
    Optional<FilteredFindings> refusal = output.refusal(project, console);
    if (refusal.isPresent()) {
      return RunResult.none(refusal.get());
    }
    Output folder = output.of(project, console);
    Outcome<Optional<UserFolder>> user = game.find(machine, console);
    RunMemo memo = memo(project, folder, user, tool, machine, console);
    Optional<RunResult> known = memo.known();
    if (known.isPresent()) {
      return known.get();
    }
    try (StatusLine status = new StatusLine(console, terminal)) {
      return OneWriter.of(
          project,
          () -> {
            Compilation compilation =
                Compilation.of(project, source.threads(), tool, memo.trail(), status);
            return compilation.bundle().isPresent()
                ? written(compilation, folder, user, memo, status)
                : compilation.result(List.of());
          });
    }
  }

  /// Where no folder is found nothing is kept, since the next run may find one.
  private RunMemo memo(
      Project project,
      Output folder,
      Outcome<Optional<UserFolder>> user,
      Services tool,
      Machine machine,
      Console console) {
    boolean sure = user.value().isPresent() && user.diagnostics().isEmpty();
    String place = CacheOptions.absolute(folder.folder());
    String mods = user.value().map(found -> CacheOptions.absolute(found.path())).orElse("");
    String name = user.value().map(UserFolder::name).orElse("");
    return new CacheOptions(cache.off() || !sure)
        .memo(
            tool,
            machine,
            console,
            project.root(),
            source,
            "install",
            place,
            folder.name(),
            mods,
            name);
  }

  private static RunResult written(
      Compilation compilation,
      Output folder,
      Outcome<Optional<UserFolder>> user,
      RunMemo memo,
      StatusLine status) {
    Findings findings = new Findings();
    List<String> results = new ArrayList<>();
    Bundle bundle = compilation.bundle().orElseThrow();
    status.say("writing");
    Outcome<Output.Result> written = folder.write(bundle);
    Output.Result result = findings.take(written);
    if (result == Output.Result.FAILED) {
      return compilation.result(List.of(), findings.list());
    }
    results.add(OutputOptions.line(result, folder, bundle));
    status.say("installing");
    Optional<UserFolder> found = findings.take(user);
    if (found.isPresent()) {
      Installing installing = new Installing(found.get(), folder, bundle);
      installing.look(memo.trail());
      Installation.Result installed = findings.take(installing.install());
      results.addAll(installing.lines(installed));
      boolean same = result == Output.Result.UNCHANGED && written.diagnostics().isEmpty();
      if (same && installed == Installation.Result.UNCHANGED && compilation.settled()) {
        CacheOptions.note(folder.footprint(bundle), memo.trail());
        installing.note(memo.trail());
        memo.keep(compilation.result(results, findings.list()));
      }
    }
    return compilation.result(results, findings.list());
  }
}
