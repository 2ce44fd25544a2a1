package dev.iskra.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.text.Fingerprint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Histories of random mods: what must hold after every build of each.
class LockPropertyTest {
  /// All numbers but about a hundred, so that names collide often.
  static final Map<String, Set<Integer>> CROWDED =
      Map.of(
          "perm",
          IntStream.rangeClosed(1, 90_000)
              .filter(n -> n % 811 != 0)
              .boxed()
              .collect(Collectors.toSet()));

  private int removed;
  private int edited;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void everyBuildOfAHistoryKeepsItsWord(long seed) {
    Random random = new Random(seed);
    for (int history = 0; history < 20; history++) {
      RandomMod before = RandomMod.empty();
      Settled last = settle("", before.claims());
      Map<String, String> numbers = new HashMap<>();
      for (int build = 0; build < 20; build++) {
        RandomMod after = before.copy();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
          after.change(random);
        }
        Settled next = settle(last.lockText(), after.claims());
        assertFalse(next.hasErrors(), () -> next.diagnostics().toString());
        assertOrderDoesNotMatter(last.lockText(), after, next, random);
        assertNothingIsDoubled(after, next);
        assertIdsStay(before, last, after, next);
        assertTextsStay(before, last, after, next);
        assertNumbersStayWithTheirNames(numbers, after, next);
        assertSettledAgainIsTheSame(after, next);
        before = after;
        last = next;
      }
    }
    assertTrue(removed > 5 && edited > 5, "removed " + removed + ", edited " + edited);
  }

  private static Settled settle(String lock, List<Claim> claims) {
    return Bench.settle(lock, claims, CROWDED);
  }

  private static void assertOrderDoesNotMatter(
      String lock, RandomMod mod, Settled expected, Random random) {
    List<String> lines = new ArrayList<>(lock.lines().toList());
    lines.addAll(lines.subList(0, random.nextInt(lines.size())));
    Collections.shuffle(lines, random);
    List<Claim> claims = mod.claims();
    List<Claim> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, random);
    Settled other = settle(String.join("\n", lines), shuffled);
    assertEquals(expected.lockText(), other.lockText());
    for (int i = 0; i < claims.size(); i++) {
      assertEquals(expected.ids().get(i), other.ids().get(shuffled.indexOf(claims.get(i))));
    }
  }

  private static void assertNothingIsDoubled(RandomMod mod, Settled settled) {
    Set<String> seen = new HashSet<>();
    List<Claim> claims = mod.claims();
    for (int i = 0; i < claims.size(); i++) {
      String id = settled.ids().get(i);
      assertTrue(seen.add(id), () -> id + " twice");
    }
  }

  private void assertIdsStay(RandomMod before, Settled last, RandomMod after, Settled next) {
    Map<String, String> old = declared(before, last);
    declared(after, next)
        .forEach(
            (name, id) -> {
              if (old.containsKey(name) && !after.isPinned(name)) {
                assertEquals(old.get(name), id, name);
              }
            });
    if (!after.events().keySet().containsAll(before.events().keySet())) {
      removed++;
    }
  }

  private void assertTextsStay(RandomMod before, Settled last, RandomMod after, Settled next) {
    Map<String, Set<String>> old = keys(before, last);
    Map<String, Set<String>> now = keys(after, next);
    now.forEach(
        (text, keys) -> {
          if (old.containsKey(text) && old.get(text).size() == keys.size()) {
            assertEquals(old.get(text), keys, text);
          }
        });
    for (String event : after.events().keySet()) {
      if (before.events().containsKey(event) && isOneEdit(before, last, after, event)) {
        edited++;
        assertEquals(keysOf(event, old), keysOf(event, now), event);
      }
    }
  }

  /// Whether one text gave way to one other that the lock has never seen in this event.
  private static boolean isOneEdit(RandomMod before, Settled last, RandomMod after, String event) {
    List<String> gone = new ArrayList<>(before.options(event));
    List<String> come = new ArrayList<>(after.options(event));
    after.options(event).forEach(gone::remove);
    before.options(event).forEach(come::remove);
    return gone.size() == 1
        && come.size() == 1
        && !last.lockText().contains(event + "/" + Fingerprint.hex(come.getFirst()));
  }

  private static Set<String> keysOf(String event, Map<String, Set<String>> keys) {
    Set<String> result = new TreeSet<>();
    keys.forEach(
        (text, own) -> {
          if (text.startsWith(event + "/")) {
            result.addAll(own);
          }
        });
    return result;
  }

  private static void assertNumbersStayWithTheirNames(
      Map<String, String> owners, RandomMod mod, Settled settled) {
    declared(mod, settled)
        .forEach(
            (name, id) -> {
              String owner = owners.putIfAbsent(id, name);
              assertTrue(owner == null || owner.equals(name), () -> id + " went to " + name);
            });
  }

  private static void assertSettledAgainIsTheSame(RandomMod mod, Settled settled) {
    Settled again = settle(settled.lockText(), mod.claims());
    assertEquals(settled.lockText(), again.lockText());
    assertEquals(settled.ids(), again.ids());
    assertEquals(List.of(), again.diagnostics());
  }

  /// The ids of events and focuses, by name.
  static Map<String, String> declared(RandomMod mod, Settled settled) {
    Map<String, String> result = new TreeMap<>();
    List<Claim> claims = mod.claims();
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i) instanceof Claim.Declared declared) {
        result.put(declared.name(), settled.ids().get(i));
      }
    }
    return result;
  }

  /// The keys of texts, by event and text.
  static Map<String, Set<String>> keys(RandomMod mod, Settled settled) {
    Map<String, Set<String>> result = new TreeMap<>();
    List<Claim> claims = mod.claims();
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i) instanceof Claim.Keyed keyed) {
        String text = keyed.owner().name() + "/" + keyed.text();
        result.computeIfAbsent(text, t -> new TreeSet<>()).add(settled.ids().get(i));
      }
    }
    return result;
  }
}
