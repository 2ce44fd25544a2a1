package dev.iskra.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text that writes bytes as `\xNN`, and 1,001 of them as `\xNN{1001}`.
final class ByteText {
  private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})(?:\\{(\\d+)\\})?");

  private ByteText() {}

  static byte[] of(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Matcher escape = BYTE.matcher(text);
    int at = 0;
    while (escape.find()) {
      out.writeBytes(text.substring(at, escape.start()).getBytes(StandardCharsets.UTF_8));
      int times = escape.group(2) == null ? 1 : Integer.parseInt(escape.group(2));
      for (int i = 0; i < times; i++) {
        out.write(Integer.parseInt(escape.group(1), 16));
      }
      at = escape.end();
    }
    out.writeBytes(text.substring(at).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }
}
