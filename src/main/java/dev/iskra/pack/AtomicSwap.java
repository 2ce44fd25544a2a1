package dev.iskra.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/// Puts new files and folders in the place of old ones by renaming.
///
/// @param pairs in the order in which they change places
record AtomicSwap(List<Pair> pairs) {
  /// One file or folder.
  ///
  /// @param fresh where the new one waits
  /// @param place where it goes
  /// @param old where the one that it replaces is kept meanwhile
  record Pair(Path fresh, Path place, Path old) {}

  /// Changes places. If a step fails, what was done is undone.
  void run() throws IOException {
    int done = 0;
    try {
      for (Pair pair : pairs) {
        // Counted first: a pair that fails half-way is undone as well.
        done++;
        if (exists(pair.place())) {
          Files.move(pair.place(), pair.old());
        }
        Files.move(pair.fresh(), pair.place());
      }
    } catch (IOException e) {
      undo(done, e);
      throw e;
    }
  }

  private void undo(int done, IOException cause) {
    for (Pair pair : pairs.subList(0, done).reversed()) {
      try {
        if (exists(pair.place()) && !exists(pair.fresh())) {
          Files.move(pair.place(), pair.fresh());
        }
        if (exists(pair.old())) {
          Files.move(pair.old(), pair.place());
        }
      } catch (IOException e) {
        cause.addSuppressed(e);
      }
    }
  }

  /// Moves back what an interrupted run had moved away: everything, so that files of two builds
  /// are never mixed.
  void restore() throws IOException {
    for (Pair pair : pairs.reversed()) {
      if (exists(pair.old())) {
        FolderContents.remove(pair.place());
        Files.move(pair.old(), pair.place());
      }
    }
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }
}
