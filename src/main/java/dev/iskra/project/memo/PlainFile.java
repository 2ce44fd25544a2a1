package dev.iskra.project.memo;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/// How files that others wrote are read: a pipe or a device, which may have no end, is not.
public final class PlainFile {
  private PlainFile() {}

  /// What a file holds, links followed.
  public static byte[] read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      if (!Files.exists(file)) {
        throw new NoSuchFileException(file.toString());
      }
      throw new FileSystemException(file.toString(), "", "it is not a plain file");
    }
    return Files.readAllBytes(file);
  }

  /// The bytes of a source as they are compiled. A checkout may have given the lines of a file in
  /// Iskra other ends, which nothing depends on; script is what it is, byte for byte.
  ///
  /// @param name of the file
  public static byte[] source(String name, byte[] bytes) {
    return name.toLowerCase(Locale.ROOT).endsWith(".iskra") ? withPlainLineEnds(bytes) : bytes;
  }

  private static byte[] withPlainLineEnds(byte[] bytes) {
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      length += isBeforeLineFeed(bytes, i) ? 0 : 1;
    }
    if (length == bytes.length) {
      return bytes;
    }
    byte[] plain = new byte[length];
    int at = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (!isBeforeLineFeed(bytes, i)) {
        plain[at++] = bytes[i];
      }
    }
    return plain;
  }

  private static boolean isBeforeLineFeed(byte[] bytes, int i) {
    return bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
  }
}
