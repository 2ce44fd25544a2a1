package dev.iskra.clausewitz;

import dev.iskra.diagnostic.Rule;
import dev.iskra.text.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The page of a rule: its example and what it advises instead.
///
/// A fence whose first line ends in `bytes` holds `\xNN` for a byte and `\xNN{1001}` for 1,001.
record RulePage(String head, Fence example, Fence instead) {
  private static final Pattern FENCE =
      Pattern.compile("(?ms)^```(\\S+) path=(\\S+)( bytes)?\\n(.*?)^```$");
  private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})(?:\\{(\\d+)\\})?");
  private static final Pattern MARK =
      Pattern.compile("# (error|warning|info): \\[([a-z0-9-]+)\\]$");

  /// One fenced block, and what its marks say: `line severity title`.
  record Fence(String language, SourceFile source, List<String> marks) {}

  static RulePage of(Rule rule) throws IOException {
    String name = rule.title() + ".md";
    try (InputStream in = RulePage.class.getResourceAsStream(name)) {
      String text =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      Matcher fences = FENCE.matcher(text);
      List<Fence> found = new ArrayList<>();
      while (fences.find()) {
        found.add(fence(fences));
      }
      return new RulePage(text, found.get(0), found.get(1));
    }
  }

  private static Fence fence(Matcher fence) {
    String body = fence.group(4);
    List<String> marks = new ArrayList<>();
    int number = 1;
    for (String line : body.lines().toList()) {
      Matcher mark = MARK.matcher(line);
      if (mark.find()) {
        marks.add(number + " " + mark.group(1) + " " + mark.group(2));
      }
      number++;
    }
    byte[] bytes = fence.group(3) == null ? body.getBytes(StandardCharsets.UTF_8) : bytes(body);
    return new Fence(fence.group(1), SourceFile.of(fence.group(2), bytes), marks);
  }

  private static byte[] bytes(String body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Matcher escape = BYTE.matcher(body);
    int at = 0;
    while (escape.find()) {
      out.writeBytes(body.substring(at, escape.start()).getBytes(StandardCharsets.UTF_8));
      int times = escape.group(2) == null ? 1 : Integer.parseInt(escape.group(2));
      for (int i = 0; i < times; i++) {
        out.write(Integer.parseInt(escape.group(1), 16));
      }
      at = escape.end();
    }
    out.writeBytes(body.substring(at).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }
}
