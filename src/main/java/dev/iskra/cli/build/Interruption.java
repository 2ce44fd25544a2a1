package dev.iskra.cli.build;

import dev.iskra.cli.command.Exit;
import dev.iskra.project.Watcher;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// What Ctrl+C does while a mod is watched: the build that is under way is finished, and the
/// process ends with the exit code of the last one.
final class Interruption implements AutoCloseable {
  /// A build that takes longer than this is cut off; its output is put right by the next one.
  private static final long PATIENCE_SECONDS = 20;

  private final Watcher watcher;
  private final Thread hook = new Thread(this::end, "interruption");
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile int exit;

  Interruption(Watcher watcher) {
    this.watcher = watcher;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /// Says that the last build is done.
  void ended(int code) {
    exit = code;
    ended.countDown();
  }

  private void end() {
    watcher.close();
    try {
      boolean done = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      Runtime.getRuntime().halt(done ? exit : Exit.FINDINGS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process ends already.
    }
  }
}
