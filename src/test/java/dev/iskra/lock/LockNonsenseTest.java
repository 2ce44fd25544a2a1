package dev.iskra.lock;

import static dev.iskra.lock.Bench.event;
import static dev.iskra.lock.Bench.focus;
import static dev.iskra.lock.Bench.found;
import static dev.iskra.lock.Bench.lines;
import static dev.iskra.lock.Bench.settle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Fix;
import dev.iskra.text.Edit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Locks that hands or merges have spoiled: one finding each, at the line.
class LockNonsenseTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "event",
        "event perm.a",
        "event perm.a perm.1 gone",
        "event perm.a = perm.1",
        "event perm.a perm.1 retired again",
        "Event perm.a perm.1",
        "{ \"perm.a\": 1 }",
        "event perm.a \"perm.1\"",
        "event perm.\uFFFD perm.1",
        "focus perm.a ../../x",
        "focus perm.a a:b",
        "focus perm.a \u00e9"
      })
  void aLineThatIsNoneIsReportedAtItsPlace(String line) {
    Settled settled = settle("# head\nfocus perm.f perm_f\n  " + line + " # why\n");
    assertEquals(List.of("lock-line-malformed@iskra.lock:3"), found(settled));
    assertEquals(line, settled.diagnostics().getFirst().at().text());
    assertEquals(List.of("focus perm.f perm_f retired"), lines(settled));
  }

  @ParameterizedTest
  @ValueSource(strings = {"perm.100000", "perm.-1", "perm.x", "perm", ".5", "perm."})
  void anEventIdTheGameCannotHoldIsReported(String id) {
    Settled locked = settle("event perm.a " + id + "\n", event("perm.a"));
    assertEquals(List.of("event-number-out-of-range@iskra.lock:1"), found(locked));
    Settled gone = settle("event perm.b " + id + " retired\n", event("perm.a"));
    assertEquals(List.of("event-number-out-of-range@iskra.lock:1"), found(gone));
    Settled pinned = settle("", event("perm.a", id));
    assertEquals(List.of("event-number-out-of-range@mod-src/a.iskra:2"), found(pinned));
  }

  @Test
  void theGreatestAndTheLeastNumberAreFine() {
    Settled settled = settle("event perm.a a.b.99999\n", event("perm.b", "perm.0"));
    assertEquals(List.of(), found(settled));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "event perm.a perm.5\nevent perm.b perm.5\n",
        "event perm.b perm.5\nevent perm.a perm.5\n",
        "event perm.a perm.5\nevent perm.b perm.5 retired\n"
      })
  void twoNamesOfOneNumberAreReportedWhateverIsDeclared(String lock) {
    List<String> once = List.of("lock-id-doubled@iskra.lock:2");
    assertEquals(once, found(settle(lock)));
    assertEquals(once, found(settle(lock, event("perm.a"))));
    assertEquals(once, found(settle(lock, event("perm.b"))));
    Settled both = settle(lock, event("perm.a"), event("perm.b"));
    assertEquals(once, found(both));
    assertEquals(1, both.diagnostics().getFirst().labels().getFirst().at().line());
  }

  @Test
  void deletingEitherOfTwoLinesIsAFix() {
    String lock = "event perm.a perm.5\nevent perm.b perm.5";
    Diagnostic doubled = settle(lock, event("perm.a")).diagnostics().getFirst();
    assertEquals(2, doubled.fixes().size());
    for (Fix fix : doubled.fixes()) {
      Settled mended = settle(applied(lock, fix), event("perm.a"), event("perm.b"));
      assertEquals(List.of(), found(mended));
      assertEquals(2, Set.copyOf(mended.ids()).size());
    }
  }

  @Test
  void aPinSaysWhoseADoubledIdIs() {
    String lock = "event perm.a perm.5\nevent perm.b perm.5\n";
    Settled settled = settle(lock, event("perm.b", "perm.5"));
    assertEquals(List.of(), found(settled));
    assertEquals(List.of("event perm.b perm.5"), lines(settled));
  }

  @Test
  void twoIdsOfOneNameAreReportedUnlessOneIsPinned() {
    String lock = "focus perm.a x_a\nfocus perm.a y_a\n";
    assertEquals("lock-name-doubled@iskra.lock:2", found(settle(lock, focus("perm.a"))).getFirst());
    Settled pinned = settle(lock, focus("perm.a", "x_a"));
    assertEquals(List.of(), found(pinned));
    assertEquals(List.of("focus perm.a x_a", "focus perm.a y_a former"), lines(pinned));
  }

  @Test
  void aPinnedIdThatTheLockGaveToAnotherIsReportedAtBoth() {
    String lock = "event perm.a perm.5\n";
    Settled settled = settle(lock, event("perm.a"), event("perm.b", "perm.5"));
    assertEquals(List.of("id-claimed-twice@mod-src/a.iskra:2"), found(settled));
    assertEquals(
        List.of("mod-src/a.iskra:1:1", "iskra.lock:1:1"),
        settled.diagnostics().getFirst().labels().stream().map(l -> l.at().toString()).toList());
  }

  @Test
  void aNumberOfTheLockThatScriptTakesIsReportedAndNotChanged() {
    Map<String, Set<Integer>> taken = Map.of("perm", Set.of(5));
    Settled settled = settle("event perm.a perm.5\n", List.of(event("perm.a")), taken);
    assertEquals(List.of("lock-number-taken@mod-src/a.iskra:1"), found(settled));
    assertEquals(List.of("perm.5"), settled.ids());
  }

  @Test
  void marksOfAMergeAreOneFindingAndTheirFixKeepsBothSides() {
    String lock =
        """
        <<<<<<< HEAD
        event perm.a perm.5
        ||||||| base
        =======
        event perm.b perm.6
        >>>>>>> theirs
        """;
    Settled settled = settle(lock, event("perm.a"), event("perm.b"));
    assertEquals(List.of("lock-conflict-markers@iskra.lock:1"), found(settled));
    assertEquals(List.of("perm.5", "perm.6"), settled.ids());
    Fix fix = settled.diagnostics().getFirst().fixes().getFirst();
    assertEquals("event perm.a perm.5\nevent perm.b perm.6\n", applied(lock, fix));
  }

  @Test
  void aTextWithoutAnOwnerIsReported() {
    String lock = "option perm.a perm.5.oabcdef\n";
    Settled settled = settle(lock, event("perm.a"), Bench.option("perm.a", "Yes."));
    assertEquals(List.of("lock-line-malformed@iskra.lock:1"), found(settled));
  }

  @Test
  void anyLineEndCommentOrderAndRepetitionReadsAlike() {
    String sound = settle("", event("perm.a"), event("perm.b"), focus("perm.f")).lockText();
    List<String> lines = sound.lines().toList();
    StringBuilder odd = new StringBuilder("\uFEFF");
    for (String line : lines.reversed()) {
      odd.append('\t').append(line.replace(" ", " \t ")).append(" # mine\r\n\r\n");
      odd.append(line).append('\n');
    }
    Settled settled = settle(odd.toString(), event("perm.a"), event("perm.b"), focus("perm.f"));
    assertEquals(List.of(), found(settled));
    assertEquals(sound, settled.lockText());
    assertTrue(sound.endsWith("\n"), "ends with a line end");
  }

  private static String applied(String text, Fix fix) {
    StringBuilder result = new StringBuilder(text);
    fix.edits().stream()
        .sorted(Comparator.comparing(Edit::at).reversed())
        .forEach(e -> result.replace(e.at().start(), e.at().end(), e.replacement()));
    return result.toString();
  }
}
