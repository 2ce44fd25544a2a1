package dev.iskra.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Addresses of files.
final class Uris {
  private static final String PLAIN = "-._~/";

  private Uris() {}

  /// A path as a relative reference: what RFC 3986 does not count among the unreserved characters
  /// is written in percents, but for `/`.
  static String relative(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letter || PLAIN.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return out.toString();
  }
}
