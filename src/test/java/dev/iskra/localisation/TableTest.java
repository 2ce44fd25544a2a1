package dev.iskra.localisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.model.Texts;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A table that is brought up to date says what one that is made anew says.
class TableTest {
  private static final SourceFile SOURCE = SourceFile.of("a.iskra", "\n".repeat(100));
  private static final Span HEAD = SOURCE.span(0, 0);

  /// Texts as `key=value`, on the lines that follow `line`.
  private static Texts texts(int line, String... all) {
    Texts texts = new Texts();
    for (int i = 0; i < all.length; i++) {
      int split = all[i].indexOf('=');
      Span at = SOURCE.span(line + i, line + i);
      assertTrue(texts.add(all[i].substring(0, split), all[i].substring(split + 1), at).isEmpty());
    }
    return texts;
  }

  private static String printed(Table table) {
    File file = table.file("l_english", HEAD);
    List<Integer> lines = file.origins().stream().map(File.Origin::line).toList();
    return new String(file.bytes(), StandardCharsets.UTF_8) + lines;
  }

  private static Table of(List<Texts> texts) {
    Table table = new Table();
    table.update(texts);
    return table;
  }

  @Test
  void theFirstTextOfAKeyCounts() {
    Table table = of(List.of(texts(5, "b=second"), texts(7, "a=first", "b=other")));
    assertEquals(Optional.of(SOURCE.span(7, 7)), table.placeOf("a"));
    assertEquals(Optional.of(SOURCE.span(5, 5)), table.placeOf("b"));
    assertEquals(Optional.empty(), table.placeOf("c"));
    assertEquals("\ufeffl_english:\n a:0 \"first\"\n b:0 \"second\"\n[1, 8, 6]", printed(table));
  }

  @Test
  void theFileIsTheSameWhileItsLinesAre() {
    Texts first = texts(5, "a=one");
    Table table = of(List.of(first, texts(9, "b=two")));
    File file = table.file("l_english", HEAD);
    table.update(List.of(first, texts(9, "b=two")));
    assertSame(file, table.file("l_english", HEAD));
    table.update(List.of(first, texts(10, "b=two")));
    assertNotSame(file, table.file("l_english", HEAD), "its line is another");
  }

  @Test
  void editsGiveWhatANewTableGives() {
    Random random = new Random(7);
    List<Texts> all = new ArrayList<>(List.of(texts(0, "a=0")));
    Table table = of(List.copyOf(all));
    for (int i = 0; i < 300; i++) {
      int at = random.nextInt(all.size());
      Texts some =
          texts(
              random.nextInt(80),
              (char) ('a' + random.nextInt(4)) + "=" + random.nextInt(3),
              (char) ('e' + random.nextInt(4)) + "=" + i);
      switch (random.nextInt(all.size() < 6 ? 3 : 4)) {
        case 0 -> all.add(at, some);
        case 3 -> all.remove(at);
        default -> all.set(at, some);
      }
      table.update(List.copyOf(all));
      assertEquals(printed(of(List.copyOf(all))), printed(table), "after edit " + i);
    }
  }
}
