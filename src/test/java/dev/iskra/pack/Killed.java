package dev.iskra.pack;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/// The end of a process: whatever it would do to the disk from then on is not done.
public final class Killed extends Error {
  private static final long serialVersionUID = 1;

  private Killed(String step) {
    super(step);
  }

  /// Something that is done on a disk.
  @FunctionalInterface
  public interface Deed {
    /// Does it.
    ///
    /// @param there the place where it is done
    void at(Path there);
  }

  /// Does something, and ends it after so many steps.
  ///
  /// @param place on the real disk
  /// @return whether it was ended, not done before
  public static boolean at(int steps, Path place, Deed deed) {
    AtomicInteger left = new AtomicInteger(steps);
    try {
      deed.at(
          SteppedDisk.at(
              place,
              what -> {
                if (left.getAndDecrement() <= 0) {
                  throw new Killed(what);
                }
              }));
      return false;
    } catch (Killed e) {
      return true;
    }
  }
}
