package dev.iskra.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void countsLinesOfEveryLineEnd() {
    SourceFile file = SourceFile.of("a.txt", "a\nb\r\nc\rd");
    assertEquals(4, file.lines().count());
    assertEquals(3, file.span(5, 6).line());
    assertEquals(4, file.span(7, 8).line());
  }

  @Test
  void countsColumnsAsEditorsDo() {
    SourceFile file = SourceFile.of("a.txt", "x\né𝄞z");
    int z = file.length() - 1;
    assertEquals(2, file.span(z, z + 1).line());
    assertEquals(4, file.span(z, z + 1).column());
  }

  /// A line may be as long as its file: columns are counted from marks on the way.
  @Test
  void countsColumnsOfLongLines() {
    String text = "x\n" + "aé𝄞z".repeat(5_000);
    SourceFile file = SourceFile.of("a.txt", text);
    SourceFile old = SourceFile.of("a.txt", text).decodedAs(StandardCharsets.ISO_8859_1);
    for (int at = 2; at < file.length(); at += 8) {
      assertEquals((at - 2) / 8 * 5 + 1, file.span(at, at).column(), "byte " + at);
      assertEquals(at - 1, old.span(at, at).column(), "byte " + at);
    }
  }

  @Test
  void refusesPlacesOutsideTheFile() {
    SourceFile file = SourceFile.of("a.txt", "abc");
    assertThrows(IllegalArgumentException.class, () -> file.span(2, 4));
  }
}
