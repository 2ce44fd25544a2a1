package dev.iskra.syntax;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every rule has a page, its example gives exactly the finding it says, and the remedy gives
/// none.
class SyntaxPagesTest {
  private static final Pattern FENCE = Pattern.compile("(?ms)^```iskra( bytes)?\\n(.*?)^```$");
  private static final Pattern MARK = Pattern.compile("# error: \\[([a-z0-9-]+)\\]$");
  private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");

  @ParameterizedTest
  @EnumSource(SyntaxRule.class)
  void holds(SyntaxRule rule) throws IOException {
    String page = page(rule);
    assertTrue(page.startsWith("# " + rule.title() + "\n\n`" + rule.code() + "` · error\n"), page);
    Matcher fence = FENCE.matcher(page);
    assertTrue(fence.find(), "no example");
    assertEquals(1, marks(fence.group(2)).size());
    assertTrue(marks(fence.group(2)).getFirst().endsWith(rule.title()));
    assertEquals(marks(fence.group(2)), found(fence));
    assertTrue(fence.find(), "no remedy");
    assertEquals(List.of(), found(fence));
  }

  private static String page(SyntaxRule rule) throws IOException {
    String name = rule.title() + ".md";
    try (InputStream in = SyntaxRule.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    }
  }

  private static List<String> marks(String body) {
    List<String> marks = new ArrayList<>();
    int line = 1;
    for (String text : body.lines().toList()) {
      Matcher mark = MARK.matcher(text);
      if (mark.find()) {
        marks.add(line + " " + mark.group(1));
      }
      line++;
    }
    return marks;
  }

  private static List<String> found(Matcher fence) {
    byte[] bytes = fence.group(2).getBytes(UTF_8);
    if (fence.group(1) != null) {
      bytes =
          BYTE.matcher(fence.group(2))
              .replaceAll(hex -> String.valueOf((char) Integer.parseInt(hex.group(1), 16)))
              .getBytes(ISO_8859_1);
    }
    return Parser.parse(SourceFile.of("page.iskra", bytes)).diagnostics().stream()
        .map(d -> d.at().line() + " " + d.rule().title())
        .toList();
  }
}
