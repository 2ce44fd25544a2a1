package dev.iskra.pack;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// The file that keeps the ids of a mod. It is there at every moment, as it was or as it is to be.
///
/// @param path where it lies
public record LockFile(Path path) {
  /// Brings back what a build of an earlier version had moved away when it was ended. It is
  /// called before the project is read.
  public void restore() {
    Path folder = path.resolveSibling(".iskra");
    Path old = folder.resolve("lock.old");
    try {
      if (!ModPlace.isLink(folder) && Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS)) {
        if (!ModPlace.exists(path)) {
          Files.move(old, path);
        }
        Files.deleteIfExists(old);
        Files.deleteIfExists(folder.resolve("lock.new"));
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      // What is left is in nobody's way.
    }
  }

  /// Writes it, unless it holds that already.
  ///
  /// @return what it held before; empty if it is as it was
  Optional<Before> write(byte[] bytes, OutputState standing) throws IOException {
    if (FolderContents.same(path, bytes, standing)) {
      FreshFile.tidied(path);
      return Optional.empty();
    }
    boolean there = ModPlace.exists(path);
    if (there && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      if (Files.isRegularFile(path) && FolderContents.holds(path, bytes)) {
        return Optional.empty();
      }
      String why =
          "`" + path.getFileName() + "` is a link or no plain file, which the build would replace";
      throw new FileSystemException(path.toString(), "", why);
    }
    Before before = new Before(there ? Optional.of(Files.readAllBytes(path)) : Optional.empty());
    FreshFile.replace(path, bytes);
    return Optional.of(before);
  }

  /// What a lock held.
  ///
  /// @param bytes empty if there was none
  record Before(Optional<byte[]> bytes) {}

  /// Takes back what was written.
  void undo(Before before, IOException cause) {
    try {
      if (before.bytes().isPresent()) {
        FreshFile.replace(path, before.bytes().get());
      } else {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }
}
