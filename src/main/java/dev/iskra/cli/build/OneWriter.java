package dev.iskra.cli.build;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.pack.FolderLock;
import dev.iskra.pack.LockFile;
import dev.iskra.project.Project;
import dev.iskra.project.memo.RunResult;
import dev.iskra.suppress.FilteredFindings;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Builds of a project, of which one runs at a time from the reading of the lock to its writing.
final class OneWriter {
  private static final Duration STEP = Duration.ofMillis(50);

  private OneWriter() {}

  /// What a build comes to; where another one is under way, that.
  static RunResult of(Project project, Supplier<RunResult> build) {
    return of(
        project, Duration.ZERO, build, why -> RunResult.none(FilteredFindings.of(List.of(why))));
  }

  /// The same.
  ///
  /// @param patience how long to wait for another build to end
  /// @param refused what to give where it does not
  static <T> T of(
      Project project, Duration patience, Supplier<T> build, Function<Diagnostic, T> refused) {
    for (long waited = 0; ; waited += STEP.toMillis()) {
      try (FolderLock lock = FolderLock.ofProject(project.root())) {
        if (lock.refusal().isEmpty()) {
          new LockFile(project.lock()).restore();
          return build.get();
        }
        if (waited >= patience.toMillis()) {
          return refused.apply(lock.refusal().get());
        }
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(STEP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
