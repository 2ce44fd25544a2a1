package dev.iskra.project.memo;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A path that a run looked at, and what it saw.
///
/// @param follow whether links are followed
/// @param content whether what lies there matters, or only what kind of thing it is
/// @param settled whether the stamp alone tells that nothing has changed
/// @param hash of the bytes of a file or the names in a folder, where the stamp does not tell
record Seen(Path path, boolean follow, boolean content, Stamp stamp, boolean settled, long hash) {
  /// The path as it is now: this, if its stamp says that it is as it was; another, if reading
  /// shows that; nothing if it has changed.
  @Nullable Seen again(long now) throws IOException {
    Stamp at = Stamp.at(path, follow);
    if (!content || at.kind() == Stamp.Kind.ABSENT) {
      return at.kind() == stamp.kind() ? this : null;
    }
    if (settled) {
      return at.isLike(stamp) ? this : null;
    }
    if (at.kind() != stamp.kind() || (isFile() && at.size() != stamp.size())) {
      return null;
    }
    long read = isFile() ? Digest.of(path) : Digest.ofNames(names(path));
    return read == hash ? new Seen(path, follow, true, at, at.isSettled(now), hash) : null;
  }

  private boolean isFile() {
    return stamp.kind() == Stamp.Kind.FILE;
  }

  /// What a folder holds.
  static List<Path> names(Path folder) throws IOException {
    List<Path> result = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(result::add);
    }
    return result;
  }
}
