package dev.iskra.cli.build;

import dev.iskra.cli.command.StatusLine;
import dev.iskra.compiler.BuildTrace;
import dev.iskra.compiler.Compiled;
import dev.iskra.compiler.Session;
import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.emit.Artifact;
import dev.iskra.pack.Bundle;
import dev.iskra.pack.Output;
import dev.iskra.pack.OutputState;
import dev.iskra.project.Project;
import dev.iskra.project.Rereading;
import dev.iskra.suppress.FilteredFindings;
import dev.iskra.suppress.Suppression;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/// Builds one project again and again, and remembers what is to be remembered between.
final class Rebuild {
  /// What one build came to.
  ///
  /// @param account what the compile did
  /// @param written what was written; absent where nothing could be
  /// @param changed the files of the mod that are not what they were after the build before
  record Round(
      BuildTrace account, Optional<Written> written, List<String> changed, FilteredFindings found) {
    Round {
      changed = List.copyOf(changed);
    }
  }

  /// A mod that was written.
  record Written(Output.Result result, Bundle bundle) {}

  /// How long another process may build.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /// A memory of so many bytes is cleared so quickly that nobody notices.
  private static final long SMALL = 400_000_000;

  private final Project project;
  private final Output output;
  private final int threads;
  private final Function<Sources, Session.Result> compiler;
  private final Suppression suppression;
  private final Rereading reading;
  private final OutputState standing;
  private Map<String, byte[]> last = Map.of();

  /// @param compiler compiles, and knows what it compiled before
  /// @param standing what is known of the output
  /// @param suppression takes out what the mod allows, and knows the comments it read before
  Rebuild(
      Project project,
      Output output,
      int threads,
      Function<Sources, Session.Result> compiler,
      OutputState standing,
      Suppression suppression) {
    this.project = project;
    this.output = output;
    this.threads = threads;
    this.compiler = compiler;
    this.standing = standing;
    this.suppression = suppression;
    this.reading = new Rereading(project);
  }

  Output output() {
    return output;
  }

  /// Builds the project as it is now, when no other process does.
  Round build(StatusLine status) {
    return OneWriter.of(
        project,
        PATIENCE,
        () -> alone(status),
        why ->
            new Round(
                BuildTrace.NOTHING,
                Optional.empty(),
                List.of(),
                FilteredFindings.of(List.of(why))));
  }

  private Round alone(StatusLine status) {
    status.say("reading");
    Outcome<Sources> read = reading.read(threads);
    status.say("compiling");
    Session.Result result = compiler.apply(read.value());
    Compilation compilation =
        Compilation.of(project, read, Compilation.whole(result.compiled()), suppression);
    Findings findings = new Findings();
    FilteredFindings found = compilation.found();
    findings.reportAll(found.findings());
    Optional<Bundle> bundle = compilation.bundle();
    if (bundle.isEmpty()) {
      return new Round(
          result.account(), Optional.empty(), List.of(), found.with(findings.sorted()));
    }
    status.say("writing");
    Output.Result outcome = findings.take(output.write(bundle.get(), standing));
    if (outcome == Output.Result.FAILED) {
      return new Round(
          result.account(), Optional.empty(), List.of(), found.with(findings.sorted()));
    }
    List<String> changed = changed(compilation.mod().orElseThrow());
    return new Round(
        result.account(),
        Optional.of(new Written(outcome, bundle.get())),
        changed,
        found.with(findings.sorted()));
  }

  /// Does what can be done while nobody waits. Compiles once more what was just built, so that
  /// the lock that was written is known before the next edit, which has to settle nothing then.
  /// And has memory cleared before it is full, which would hold up the next build.
  void settle() {
    Session.Result _ = compiler.apply(reading.read(threads).value());
    Runtime runtime = Runtime.getRuntime();
    if (runtime.totalMemory() > SMALL && runtime.freeMemory() < runtime.totalMemory() / 4) {
      System.gc();
    }
  }

  private List<String> changed(Compiled.Mod mod) {
    Map<String, byte[]> now = new HashMap<>();
    for (Artifact file : mod.tree().files()) {
      now.put(file.path().value(), file.bytes());
    }
    TreeSet<String> changed = new TreeSet<>();
    now.forEach(
        (path, bytes) -> {
          byte[] before = last.get(path);
          if (before == null || !Arrays.equals(before, bytes)) {
            changed.add(path);
          }
        });
    last.keySet().stream().filter(path -> !now.containsKey(path)).forEach(changed::add);
    last = now;
    return new ArrayList<>(changed);
  }
}
