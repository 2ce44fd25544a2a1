package dev.iskra.game;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads our data from beside the classes.
final class Resources {
  private Resources() {}

  /// The bytes of the resource at an absolute path; empty if there is none.
  static Optional<byte[]> bytes(String path) {
    try (@Nullable InputStream in = Resources.class.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(all(in));
    } catch (IOException e) {
      throw new BrokenResource(path, "cannot be read", e);
    }
  }

  /// Whether the resources lie in a folder, as they do while the tool is built and tested.
  static boolean inFolder() {
    @Nullable URL one = Resources.class.getResource("/game/versions.txt");
    return one != null && one.getProtocol().equals("file");
  }

  /// The names of what lies in a folder of resources, sorted: a folder reads as a list of them.
  static List<String> names(String folder) {
    return lines(folder).stream().sorted().toList();
  }

  /// Most streams of resources know what is left in them, which saves reading in pieces.
  private static byte[] all(InputStream in) throws IOException {
    byte[] bytes = new byte[in.available()];
    int length = in.readNBytes(bytes, 0, bytes.length);
    byte[] rest = in.readAllBytes();
    if (length == bytes.length && rest.length == 0) {
      return bytes;
    }
    byte[] whole = Arrays.copyOf(bytes, length + rest.length);
    System.arraycopy(rest, 0, whole, length, rest.length);
    return whole;
  }

  /// The lines of a text that must be there, without comments (`#` to the end of the line)
  /// and blank ones.
  static List<String> lines(String path) {
    Optional<byte[]> bytes = bytes(path);
    if (bytes.isEmpty()) {
      throw new BrokenResource(path, "is missing");
    }
    String text = new String(bytes.get(), StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int comment = text.indexOf('#', start);
      int behind = comment >= 0 && comment < end ? comment : end;
      String line = text.substring(start, behind).strip();
      if (!line.isEmpty()) {
        lines.add(line);
      }
      start = end + 1;
    }
    return lines;
  }
}
