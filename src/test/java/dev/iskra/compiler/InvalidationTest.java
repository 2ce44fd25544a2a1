package dev.iskra.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.iskra.generate.GeneratedMod;
import dev.iskra.kinds.AllKinds;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Each thing that an output follows from: when it changes, what depends on it is compiled, for
/// that reason, and nothing else is.
class InvalidationTest {
  private final Session session = new Session(AllKinds.list(), 1);
  private final SortedMap<String, String> files = new TreeMap<>();

  @BeforeEach
  void compileOnce() {
    files.put(
        "mod-src/mod.iskra",
        "mod gifts \"Gifts\" { version = \"1.0\"  game = \"1.17.*\"  languages = [ english ] }\n");
    files.put(
        "mod-src/demand.iskra",
        "event demand \"Demand\" {\n    option \"Yes.\" { fire answer }\n}\n");
    files.put(
        "mod-src/answer.iskra",
        "event answer \"Answer\" {\n    option \"Well.\" { add_stability = 0.1 }\n}\n");
    files.put("mod-src/others.iskra", "extern effect add_glory on country takes amount\n");
    assertEquals(4, redone().size());
    assertEquals(List.of(), redone());
  }

  /// What is compiled now, and why.
  private List<String> redone() {
    return session.compile(new GeneratedMod(files).sources("")).account().redone().stream()
        .map(one -> one.what() + ": " + one.reason())
        .toList();
  }

  private void edit(String file, String from, String to) {
    files.compute("mod-src/" + file, (_, text) -> text.replace(from, to));
  }

  @Test
  void whatItIsMadeOf() {
    edit("demand.iskra", "Yes.", "No.");
    assertEquals(List.of("event demand: its file changed"), redone());
  }

  @Test
  void whatANameMeans() {
    edit("answer.iskra", "event answer", "news answer");
    assertEquals(
        Stream.of("news answer: its file changed", "event demand: the event `answer` changed")
            .sorted()
            .toList(),
        redone().stream().sorted().toList());
  }

  @Test
  void aNameThatIsOnlyMoved() {
    edit("answer.iskra", "event answer", "\n\n\nevent answer");
    assertEquals(List.of("event answer: its file changed"), redone());
  }

  @Test
  void aNameThatIsNewOrGone() {
    String answer = Optional.ofNullable(files.remove("mod-src/answer.iskra")).orElseThrow();
    assertEquals(List.of("event demand: the event `answer` changed"), redone());
    files.put("mod-src/answer.iskra", answer);
    assertEquals(
        List.of("event answer: its file is new", "event demand: the event `answer` changed"),
        redone());
  }

  @Test
  void whatHoldsForTheWholeMod() {
    edit("others.iskra", "amount", "1 to 2");
    assertEquals(
        List.of("an `extern` declaration changed"),
        redone().stream()
            .map(one -> one.substring(one.indexOf(": ") + 2))
            .filter(reason -> !reason.equals("its file changed"))
            .distinct()
            .toList());
    edit("mod.iskra", "1.17.*", "1.16.*");
    assertEquals(4, redone().size());
  }
}
