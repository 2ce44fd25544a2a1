package dev.iskra.cli.build;

import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.Exit;
import dev.iskra.cli.command.FaultReport;
import dev.iskra.cli.command.GameOptions;
import dev.iskra.cli.command.ReportOptions;
import dev.iskra.cli.command.Services;
import dev.iskra.cli.command.SourceOptions;
import dev.iskra.cli.command.StatusLine;
import dev.iskra.cli.command.TerminalOptions;
import dev.iskra.compiler.BuildTrace;
import dev.iskra.diagnostic.Findings;
import dev.iskra.pack.Bundle;
import dev.iskra.pack.Output;
import dev.iskra.pack.OutputState;
import dev.iskra.project.Machine;
import dev.iskra.project.Project;
import dev.iskra.project.Watcher;
import dev.iskra.suppress.FilteredFindings;
import dev.iskra.suppress.Suppression;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/// Builds a mod, and again whenever its sources change, until it is interrupted.
///
/// @param game where to install it; absent where it is only built
/// @param explain whether to say what each build did anew
record Watch(
    SourceOptions source,
    OutputOptions output,
    Optional<GameOptions> game,
    boolean explain,
    ReportOptions report,
    TerminalOptions terminal) {
  /// Editors save a file in several steps; this long after the last of them it is complete.
  private static final Duration QUIET = Duration.ofMillis(20);

  /// How often the first build is gone over again while nobody waits, so that the JVM has seen
  /// the way of an edit before there is one.
  private static final int WARMING = 3;

  int run(Services tool, Machine machine, Console console) {
    Optional<Project> project = source.project(console);
    if (project.isEmpty()) {
      return report.print(source.missing(console), terminal, console);
    }
    Optional<FilteredFindings> refusal = output.refusal(project.get(), console);
    if (refusal.isPresent()) {
      return report.print(refusal.get(), terminal, console);
    }
    try (Watcher watcher = tool.watch().of(project.get());
        Interruption interruption = new Interruption(watcher)) {
      Rebuild rebuild =
          new Rebuild(
              project.get(),
              output.of(project.get(), console),
              source.threads(),
              tool.sessions().get(),
              new OutputState(),
              new Suppression(tool.rules()));
      int exit = rounds(rebuild, watcher, tool, machine, console);
      interruption.ended(exit);
      return exit;
    } catch (IOException e) {
      throw new IllegalStateException("the sources cannot be watched: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Exit.FAULT;
    }
  }

  /// Builds, and again after each change.
  ///
  /// @return the exit code that follows from the last
  private int rounds(
      Rebuild rebuild, Watcher watcher, Services tool, Machine machine, Console console)
      throws InterruptedException {
    int exit = guarded(() -> round(rebuild, machine, console), tool, console);
    aside(console, "watching " + Project.SOURCES + ", end with Ctrl+C");
    for (int i = 0; i < WARMING && exit != Exit.FAULT; i++) {
      rebuild.settle();
    }
    while (watcher.awaitChange(QUIET)) {
      exit =
          guarded(
              () -> {
                int built = round(rebuild, machine, console);
                rebuild.settle();
                return built;
              },
              tool,
              console);
    }
    return exit;
  }

  /// Builds once. A fault of this program is reported, and ends nothing: it may be gone with the
  /// next edit.
  private static int guarded(IntSupplier round, Services tool, Console console) {
    try {
      return round.getAsInt();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
      List<String> command = List.of("build", "--watch");
      console.err().print(new FaultReport(tool.version(), command, console.folder(), e).text());
      console.flush();
      return Exit.FAULT;
    }
  }

  /// Builds once.
  ///
  /// @return the exit code that would follow if it were the last
  private int round(Rebuild rebuild, Machine machine, Console console) {
    long begun = System.nanoTime();
    Findings findings = new Findings();
    List<String> installed = new ArrayList<>();
    Rebuild.Round round;
    try (StatusLine status = new StatusLine(console, terminal)) {
      round = rebuild.build(status);
      findings.reportAll(round.found().findings());
      if (game.isPresent() && round.written().isPresent()) {
        status.say("installing");
        installed.addAll(
            install(
                game.get(),
                rebuild.output(),
                round.written().get().bundle(),
                findings,
                machine,
                console));
      }
    }
    long millis = (System.nanoTime() - begun) / 1_000_000;
    boolean idle = !round.account().first() && isIdle(round);
    if (!idle && report.forPeople() && !terminal.quiet()) {
      round.account().files().stream().filter(Watch::isSource).forEach(c -> console.line(said(c)));
    }
    FilteredFindings found = round.found().with(findings.sorted());
    int exit = idle ? report.exit(found) : report.print(found, terminal, console);
    if (!idle) {
      results(round, rebuild.output(), installed, millis, console);
    }
    console.flush();
    return exit;
  }

  /// Whether a file was saved as it was.
  private static boolean isIdle(Rebuild.Round round) {
    return round.account().files().isEmpty()
        && round.written().map(w -> w.result() == Output.Result.UNCHANGED).orElse(true);
  }

  private static boolean isSource(BuildTrace.Change change) {
    return change.path().startsWith(Project.SOURCES + "/");
  }

  private static String said(BuildTrace.Change change) {
    return switch (change.kind()) {
      case NEW -> change.path() + " is new";
      case CHANGED -> change.path() + " changed";
      case GONE -> change.path() + " is gone";
    };
  }

  private static List<String> install(
      GameOptions game,
      Output folder,
      Bundle bundle,
      Findings findings,
      Machine machine,
      Console console) {
    Optional<Installing> installing =
        findings
            .take(game.find(machine, console))
            .map(user -> new Installing(user, folder, bundle));
    return installing.isPresent()
        ? installing.get().lines(findings.take(installing.get().install()))
        : List.of();
  }

  private void results(
      Rebuild.Round round, Output output, List<String> installed, long millis, Console console) {
    if (round.written().isEmpty()) {
      aside(
          console,
          round.account().first()
              ? "nothing was written"
              : "nothing was written; the last good build stays");
    }
    if (!report.forPeople() || terminal.quiet()) {
      return;
    }
    round
        .written()
        .ifPresent(
            w ->
                console.line(
                    OutputOptions.line(w.result(), output, w.bundle()) + " in " + millis + " ms"));
    installed.forEach(console::line);
    if (explain) {
      Explanation.of(round).forEach(console::line);
    }
    if (!round.account().first()) {
      Reloads.of(round.changed()).forEach(console::line);
    }
  }

  private void aside(Console console, String text) {
    if (!terminal.quiet()) {
      console.aside(text);
      console.flush();
    }
  }
}
