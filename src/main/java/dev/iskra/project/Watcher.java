package dev.iskra.project;

import java.time.Duration;

/// Tells when something changes in the folders of a project.
public interface Watcher extends AutoCloseable {
  /// Waits until something has changed, and then until nothing more has for a while: editors save
  /// in several steps, version control changes many files.
  ///
  /// @param quiet for how long nothing may change
  /// @return false if nothing will be told any more
  boolean awaitChange(Duration quiet) throws InterruptedException;

  /// Ends the watch; whoever waits is told.
  @Override
  void close();
}
