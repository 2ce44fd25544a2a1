package dev.iskra.cli.build;

import dev.iskra.cli.command.CacheOptions;
import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.ReportOptions;
import dev.iskra.cli.command.Services;
import dev.iskra.cli.command.SourceOptions;
import dev.iskra.cli.command.StatusLine;
import dev.iskra.cli.command.TerminalOptions;
import dev.iskra.compiler.Session;
import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.pack.Bundle;
import dev.iskra.pack.Output;
import dev.iskra.pack.OutputState;
import dev.iskra.project.Machine;
import dev.iskra.project.Project;
import dev.iskra.project.memo.RunMemo;
import dev.iskra.project.memo.RunResult;
import dev.iskra.suppress.FilteredFindings;
import dev.iskra.suppress.Suppression;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Compiles a mod and writes it.
///
/// @param explain whether to say what was done
record Build(
    SourceOptions source,
    OutputOptions output,
    boolean explain,
    CacheOptions cache,
    ReportOptions report,
    TerminalOptions terminal) {
  int run(Services tool, Machine machine, Console console) {
    Optional<Project> project = source.project(console);
    if (project.isEmpty()) {
      return report.print(source.missing(console), List.of(), terminal, console);
    }
    Optional<FilteredFindings> refusal = output.refusal(project.get(), console);
    if (refusal.isPresent()) {
      return report.print(refusal.get(), List.of(), terminal, console);
    }
    return explain
        ? explained(project.get(), tool, console)
        : plain(project.get(), tool, machine, console);
  }

  private int plain(Project project, Services tool, Machine machine, Console console) {
    Output folder = output.of(project, console);
    String place = CacheOptions.absolute(folder.folder());
    RunMemo memo =
        cache.memo(tool, machine, console, project.root(), source, "build", place, folder.name());
    Optional<RunResult> known = memo.known();
    RunResult result;
    try (StatusLine status = new StatusLine(console, terminal)) {
      result =
          known.isPresent()
              ? known.get()
              : OneWriter.of(project, () -> written(project, folder, memo, tool, status));
    }
    return report
        .of(Optional.of(project.root()))
        .print(result.found(), result.lines(), terminal, console);
  }

  private RunResult written(
      Project project, Output folder, RunMemo memo, Services tool, StatusLine status) {
    Compilation compilation = Compilation.of(project, source.threads(), tool, memo.trail(), status);
    Optional<Bundle> bundle = compilation.bundle();
    if (bundle.isEmpty()) {
      RunResult nothing = compilation.result(List.of());
      memo.keep(nothing);
      return nothing;
    }
    status.say("writing");
    Outcome<Output.Result> written = folder.write(bundle.get());
    if (written.diagnostics().isEmpty() && compilation.settled()) {
      CacheOptions.note(folder.footprint(bundle.get()), memo.trail());
      String again = OutputOptions.line(Output.Result.UNCHANGED, folder, bundle.get());
      memo.keep(compilation.result(List.of(again)));
    }
    String line = OutputOptions.line(written.value(), folder, bundle.get());
    return compilation.result(line.isEmpty() ? List.of() : List.of(line), written.diagnostics());
  }

  /// As the first of a series, which keeps an account.
  private int explained(Project project, Services tool, Console console) {
    Output folder = output.of(project, console);
    Function<Sources, Session.Result> session = tool.sessions().get();
    Suppression suppression = new Suppression(tool.rules());
    Rebuild.Round round;
    try (StatusLine status = new StatusLine(console, terminal)) {
      round =
          new Rebuild(project, folder, source.threads(), session, new OutputState(), suppression)
              .build(status);
    }
    List<String> lines =
        round
            .written()
            .map(written -> OutputOptions.line(written.result(), folder, written.bundle()))
            .stream()
            .toList();
    int exit = report.print(round.found(), lines, terminal, console);
    if (report.forPeople()) {
      Explanation.of(round).forEach(console::line);
    }
    return exit;
  }
}
