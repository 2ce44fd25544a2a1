package dev.iskra.project.memo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/// A hash of bytes that a JVM counts fast from its first moment on: two checksums of different
/// polynomials, 64 bits together. It tells what changed by accident, not what was forged.
final class Digest {
  private static final int PIECE = 1 << 16;

  private final CRC32 one = new CRC32();
  private final CRC32C other = new CRC32C();

  /// The hash of bytes.
  static long of(byte[] bytes) {
    return new Digest().add(bytes, 0, bytes.length).value();
  }

  /// The hash of a text.
  static long of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The hash of what a file holds.
  static long of(Path file) throws IOException {
    Digest digest = new Digest();
    digest.add(file);
    return digest.value();
  }

  /// The hash of the names in a folder, in whatever order the disk lists them.
  static long ofNames(List<Path> entries) {
    String[] names = new String[entries.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = entries.get(i).getFileName().toString();
    }
    Arrays.sort(names);
    return of(String.join("\0", names));
  }

  Digest add(byte[] bytes, int from, int length) {
    one.update(bytes, from, length);
    other.update(bytes, from, length);
    return this;
  }

  /// Adds what a file holds.
  void add(Path file) throws IOException {
    byte[] piece = new byte[PIECE];
    try (InputStream in = Files.newInputStream(file)) {
      for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
        add(piece, 0, length);
      }
    }
  }

  long value() {
    return one.getValue() << 32 | other.getValue();
  }
}
