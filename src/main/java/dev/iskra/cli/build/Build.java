package dev.iskra.cli.build;

import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.ReportOptions;
import dev.iskra.cli.command.Services;
import dev.iskra.cli.command.SourceOptions;
import dev.iskra.cli.command.StatusLine;
import dev.iskra.cli.command.TerminalOptions;
import dev.iskra.compiler.Session;
import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Findings;
import dev.iskra.pack.Bundle;
import dev.iskra.pack.Output;
import dev.iskra.pack.OutputState;
import dev.iskra.project.Project;
import dev.iskra.suppress.FilteredFindings;
import dev.iskra.suppress.Suppression;
import java.nio.file.Path;
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
    ReportOptions report,
    TerminalOptions terminal) {
  int run(Services tool, Console console) {
    return explain ? explained(tool, console) : plain(tool, console);
  }

  private int plain(Services tool, Console console) {
    Findings findings = new Findings();
    FilteredFindings found;
    Optional<Path> root;
    String result = "";
    try (StatusLine status = new StatusLine(console, terminal)) {
      Compilation compilation = Compilation.of(source, tool, console, status);
      found = compilation.found();
      root = compilation.project().map(Project::root);
      findings.reportAll(found.findings());
      if (compilation.mod().isPresent()) {
        status.say("writing");
        result = write(compilation, console, findings);
      }
    }
    List<String> written = result.isEmpty() ? List.of() : List.of(result);
    return report.of(root).print(found.with(findings.sorted()), written, terminal, console);
  }

  private String write(Compilation compilation, Console console, Findings findings) {
    Output folder = output.of(compilation.project().orElseThrow(), console);
    Bundle bundle = compilation.bundle().orElseThrow();
    return OutputOptions.line(findings.take(folder.write(bundle)), folder, bundle);
  }

  /// As the first of a series, which keeps an account.
  private int explained(Services tool, Console console) {
    Optional<Project> project = source.project(console);
    if (project.isEmpty()) {
      FilteredFindings missing = FilteredFindings.of(List.of(Project.missing(source.place())));
      return report.print(missing, List.of(), terminal, console);
    }
    Output folder = output.of(project.get(), console);
    Function<Sources, Session.Result> session = tool.sessions().get();
    Suppression suppression = new Suppression(tool.rules());
    Rebuild.Round round;
    try (StatusLine status = new StatusLine(console, terminal)) {
      round =
          new Rebuild(
                  project.get(), folder, source.threads(), session, new OutputState(), suppression)
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
