package dev.iskra.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// How files are written: to a place where nothing is, so that no link is followed, and then into
/// their own place by one renaming, so that nobody ever sees half of one.
final class FreshFile {
  private FreshFile() {}

  /// A stream to a file that is not there yet.
  static OutputStream create(Path file) throws IOException {
    return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /// Writes a file that is not there yet.
  static void write(Path file, byte[] bytes) throws IOException {
    try (OutputStream out = create(file)) {
      out.write(bytes);
    }
  }

  /// Copies a file's bytes and nothing else of it, so that no permission or link gets into the
  /// mod.
  static void copy(Bundle.Copy copy, Path target) throws IOException {
    try (InputStream in = open(copy);
        OutputStream out = create(target)) {
      in.transferTo(out);
    }
  }

  private static InputStream open(Bundle.Copy copy) throws UnreadableAsset {
    try {
      return Files.newInputStream(copy.source());
    } catch (IOException e) {
      throw new UnreadableAsset(copy.name(), e);
    }
  }

  /// Puts a file in the place of another, or where there is none. What lies beside it under the
  /// name that it waits under was left by a process that was ended, or is a link of somebody's.
  static void replace(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow());
    Path fresh = tidied(file);
    try {
      write(fresh, bytes);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(fresh);
      throw e;
    }
  }

  /// The place where a new file waits for that of another, with nothing in it: what an ended
  /// process left there is removed.
  static Path tidied(Path file) throws IOException {
    Path fresh = file.resolveSibling("." + file.getFileName() + ".part");
    Files.deleteIfExists(fresh);
    return fresh;
  }
}
