package dev.iskra.project;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.helpers.NOPLogger;

/// Watches a folder and all below it through the operating system.
public final class FolderWatcher implements Watcher {
  private final Semaphore changes = new Semaphore(0);
  private final DirectoryWatcher watcher;
  private final CompletableFuture<Void> watching;
  private volatile boolean closed;

  private FolderWatcher(Path folder) throws IOException {
    // What has changed is told by the files themselves when they are read: no hashes.
    this.watcher =
        DirectoryWatcher.builder()
            .path(folder)
            .logger(NOPLogger.NOP_LOGGER)
            .fileHashing(false)
            .listener(_ -> changes.release())
            .build();
    this.watching = watcher.watchAsync().whenComplete((_, _) -> end());
  }

  /// Begins to watch the sources of a project.
  public static Watcher of(Project project) throws IOException {
    return new FolderWatcher(project.root().resolve(Project.SOURCES).toRealPath());
  }

  private void end() {
    closed = true;
    changes.release();
  }

  @Override
  public boolean awaitChange(Duration quiet) throws InterruptedException {
    changes.acquire();
    do {
      changes.drainPermits();
    } while (!closed && changes.tryAcquire(quiet.toNanos(), TimeUnit.NANOSECONDS));
    return !closed;
  }

  @Override
  public void close() {
    end();
    try {
      watcher.close();
    } catch (IOException e) {
      // Nobody is told any more in any case.
    }
    watching.cancel(true);
  }
}
