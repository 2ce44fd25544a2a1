package dev.iskra.game;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads our data from beside the classes.
final class Resources {
  private Resources() {}

  /// The bytes of the resource at an absolute path; empty if there is none.
  static Optional<byte[]> bytes(String path) {
    try (@Nullable InputStream in = Resources.class.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new BrokenResource(path, "cannot be read", e);
    }
  }

  /// The lines of a text that must be there, without comments (`#` to the end of the line)
  /// and blank ones.
  static List<String> lines(String path) {
    byte[] bytes = bytes(path).orElseThrow(() -> new BrokenResource(path, "is missing"));
    return new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
