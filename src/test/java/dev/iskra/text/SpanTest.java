package dev.iskra.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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

  @Test
  void refusesPlacesOutsideTheFile() {
    SourceFile file = SourceFile.of("a.txt", "abc");
    assertThrows(IllegalArgumentException.class, () -> file.span(2, 4));
  }
}
