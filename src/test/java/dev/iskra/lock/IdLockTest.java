package dev.iskra.lock;

import static dev.iskra.lock.Bench.event;
import static dev.iskra.lock.Bench.focus;
import static dev.iskra.lock.Bench.found;
import static dev.iskra.lock.Bench.lines;
import static dev.iskra.lock.Bench.settle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.diagnostic.Severity;
import dev.iskra.text.Fingerprint;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdLockTest {
  /// Worked out by another program from the definition in docs/reference/lock-file.md: a change
  /// here renumbers every event of every mod.
  @Test
  void numbersFollowFromTheNameAlone() {
    assertEquals(0xcbf29ce484222325L, Fingerprint.of(""));
    assertEquals(0xaf63dc4c8601ec8cL, Fingerprint.of("a"));
    assertEquals(0x85944171f73967e8L, Fingerprint.of("foobar"));
    assertEquals(4987, EventId.firstNumber("perm.fourth_congress"));
    assertEquals(41866, EventId.firstNumber("perm.über"));
    assertEquals("35ac6a7482216d76", Fingerprint.hex("Not yet."));
  }

  @Test
  void noFileIsAnEmptyLock() {
    Settled settled = IdLock.read(Optional.empty()).value().settle(List.of(focus("perm.a")));
    assertEquals(List.of("perm_a"), settled.ids());
    assertEquals(List.of("focus perm.a perm_a"), lines(settled));
    assertEquals(List.of(), settled.diagnostics());
  }

  @Test
  void theLockWinsOverTheNameAndSaysSo() {
    Settled settled = settle("focus perm.a SOV_a\n", focus("perm.a"));
    assertEquals(List.of("SOV_a"), settled.ids());
    assertEquals(List.of("focus perm.a SOV_a"), lines(settled));
    assertEquals(List.of("id-kept@mod-src/a.iskra:3"), found(settled));
    assertEquals(Severity.INFO, settled.diagnostics().getFirst().severity());
    assertTrue(!settled.hasErrors());
  }

  @Test
  void thePinWinsOverTheLock() {
    Settled settled = settle("focus perm.a perm_a\n", focus("perm.a", "SOV_a"));
    assertEquals(List.of("SOV_a"), settled.ids());
    assertEquals(List.of("focus perm.a SOV_a", "focus perm.a perm_a former"), lines(settled));
    assertEquals(List.of(), found(settled));
    Settled back = settle(settled.lockText(), focus("perm.a", "perm_a"));
    assertEquals(List.of("focus perm.a SOV_a former", "focus perm.a perm_a"), lines(back));
  }

  @Test
  void aPinThatIsTakenAwayStaysInForce() {
    String lock = settle("", event("perm.a", "perm.12")).lockText();
    assertEquals(List.of("perm.12"), settle(lock, event("perm.a")).ids());
  }

  @Test
  void aDeclarationThatReturnsHasItsOldId() {
    String lock = settle("", event("perm.a"), focus("perm.f", "SOV_f")).lockText();
    Settled gone = settle(lock);
    assertTrue(lines(gone).stream().allMatch(line -> line.endsWith(" retired")), "all retired");
    Settled back = settle(gone.lockText(), event("perm.a"), focus("perm.f"));
    assertEquals(lock, back.lockText());
  }

  @Test
  void retiredAndTakenNumbersAreGivenToNobody() {
    int first = EventId.firstNumber("perm.a");
    String lock = "event perm.old perm." + first + " retired\n";
    Map<String, Set<Integer>> taken = Map.of("perm", Set.of(first + 1, first + 2));
    Settled settled = settle(lock, List.of(event("perm.a")), taken);
    assertEquals(List.of("perm." + (first + 3)), settled.ids());
    Settled again = settle(settled.lockText(), List.of(event("perm.a")), Map.of());
    assertEquals(settled.ids(), again.ids());
  }

  @Test
  void probingGoesRoundAtTheEndOfTheRange() {
    Set<Integer> all = IntStream.rangeClosed(1, 90_000).boxed().collect(Collectors.toSet());
    Set<Integer> butOne = new HashSet<>(all);
    int last = EventId.firstNumber("perm.a") - 1;
    butOne.remove(last);
    Settled one = settle("", List.of(event("perm.a")), Map.of("perm", butOne));
    assertEquals(List.of("perm." + last), one.ids());
    Settled none = settle("", List.of(event("perm.a")), Map.of("perm", all));
    assertEquals(List.of("event-number-out-of-range@mod-src/a.iskra:1"), found(none));
  }

  @Test
  void aPinTakesTheIdOfADeclarationThatIsGone() {
    String lock = settle("", event("perm.old"), Bench.option("perm.old", "Yes.")).lockText();
    String id = lines(settle(lock)).getFirst().split(" ")[2];
    Settled renamed = settle(lock, event("perm.new", id), Bench.option("perm.new", "Yes."));
    assertEquals(List.of(), found(renamed));
    assertEquals(lock.replace("perm.old", "perm.new"), renamed.lockText());
  }

  @Test
  void aNameChangedInTheLockAsWellKeepsEveryId() {
    Settled old = settle("", event("perm.old"), Bench.option("perm.old", "Yes."));
    String lock = old.lockText().replace("perm.old", "perm.new");
    Settled renamed = settle(lock, event("perm.new"), Bench.option("perm.new", "Yes."));
    assertEquals(old.ids(), renamed.ids());
    assertEquals(lock, renamed.lockText());
  }

  @Test
  void aLargeLockIsSettledInTimeThatGrowsWithItsLines() {
    long small = nanos(2_000);
    long large = nanos(20_000);
    System.out.printf(
        Locale.ROOT,
        "lock of 4,000 lines %.0f ms, of 40,000 lines %.0f ms%n",
        small / 1e6,
        large / 1e6);
    assertTrue(large < 40 * small, () -> small + " ns, then " + large + " ns");
  }

  /// The processor time of reading and settling so many events and as many options; best of
  /// three.
  private static long nanos(int events) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < events; i++) {
      claims.add(event("perm.e" + i));
      claims.add(Bench.option("perm.e" + i, "Option " + i));
    }
    String lock = settle("", claims).lockText();
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      assertEquals(lock, settle(lock, claims).lockText());
      best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
    return best;
  }

  @Test
  void oneNameMayServeAFocusAndAFlagButNoTwoFocuses() {
    Claim flag = Claim.Named.derived("flag", "perm.a", "perm_a", Bench.at(9));
    assertEquals(List.of(), found(settle("", focus("perm.a"), flag)));
    Settled clash = settle("", focus("perm.b", "perm_a"), focus("perm.a"));
    assertEquals(List.of("id-claimed-twice@mod-src/a.iskra:4"), found(clash));
    assertEquals(3, clash.diagnostics().getFirst().labels().getFirst().at().line());
  }

  @Test
  void twoClaimsOfOneNameAreOneClaim() {
    Settled settled = settle("", event("perm.a"), event("perm.a", "perm.7"));
    assertEquals(List.of("perm.7", "perm.7"), settled.ids());
    assertEquals(List.of(), found(settled));
  }

  @Test
  void whatTheLockCouldNotReadBackIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> focus("perm a"));
    assertThrows(IllegalArgumentException.class, () -> focus("perm.a", ""));
    Claim orphan = Bench.option("perm.a", "text");
    assertThrows(IllegalArgumentException.class, () -> settle("", orphan));
    Claim event = Claim.Named.derived("event", "perm.b", "perm_b", Bench.at(1));
    assertThrows(IllegalArgumentException.class, () -> settle("", event, event("perm.a")));
  }
}
