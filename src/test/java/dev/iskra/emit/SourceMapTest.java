package dev.iskra.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.iskra.emit.SourceIndex.Place;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceMapTest {
  private final SourceFile a = SourceFile.of("mod-src/a.iskra", "one\ntwo\nthree\nfour\n");
  private final SourceFile b = SourceFile.of("mod-src/script/b.txt", "x\ny\n");
  private final ModPath focuses = new ModPath("common/national_focus/a.txt");
  private final ModPath copied = new ModPath("events/b.txt");

  private Span line(int line) {
    return a.span(a.lines().start(line), a.lines().start(line) + 1);
  }

  private SourceMap map() {
    SourceMap map = new SourceMap("m");
    map.add(focuses, List.of(line(1), line(1), line(2), line(3), line(4), line(1)));
    map.addCopy(copied, b);
    map.addId("focus", "perm_two", line(2), focuses, 3);
    map.addId("event", "perm.1", line(3), copied, 1);
    return map;
  }

  @Test
  void printsRunsSourcesAndIdsInOrder() {
    assertEquals(
        """
        {
          "version": 1,
          "mod": "m",
          "sources": [
            "mod-src/a.iskra",
            "mod-src/script/b.txt"
          ],
          "files": [
            {"path": "common/national_focus/a.txt", "lines": [[2, 0, 1, 0], [3, 0, 2, 1], [1, 0, 1, 0]]},
            {"path": "events/b.txt", "lines": [[3, 1, 1, 1]]}
          ],
          "ids": [
            {"kind": "event", "id": "perm.1", "source": 0, "line": 3, "column": 1, "file": "events/b.txt", "emittedLine": 1},
            {"kind": "focus", "id": "perm_two", "source": 0, "line": 2, "column": 1, "file": "common/national_focus/a.txt", "emittedLine": 3}
          ]
        }
        """,
        map().toJson());
  }

  @Test
  void readsBackBothWays() {
    SourceIndex index = SourceIndex.of(map().toJson());
    assertEquals(
        Optional.of(new Place("mod-src/a.iskra", 3)),
        index.sourceOf(new Place(focuses.value(), 4)));
    assertEquals(Optional.empty(), index.sourceOf(new Place(focuses.value(), 7)));
    assertEquals(
        Optional.of(new Place("mod-src/script/b.txt", 2)),
        index.sourceOf(new Place(copied.value(), 2)));
    assertEquals(
        List.of(1, 2, 6),
        index.emittedFrom(new Place("mod-src/a.iskra", 1)).stream().map(Place::line).toList());
    assertEquals(3, index.named("perm_two").getFirst().emitted().line());
  }

  @Test
  void quotesWhatJsonReserves() {
    SourceMap map = new SourceMap("a\"b\\c\n");
    assertEquals(
        "a\"b\\c\n",
        com.google.gson.JsonParser.parseString(map.toJson())
            .getAsJsonObject()
            .get("mod")
            .getAsString());
  }

  @Test
  void refusesOtherText() {
    assertThrows(IllegalArgumentException.class, () -> SourceIndex.of("{}"));
    assertThrows(IllegalArgumentException.class, () -> SourceIndex.of("[1"));
    assertThrows(IllegalArgumentException.class, () -> SourceIndex.of("{\"version\": 2}"));
  }
}
