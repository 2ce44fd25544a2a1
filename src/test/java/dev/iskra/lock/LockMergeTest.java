package dev.iskra.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two branches of a random mod, and the union of their locks in random order.
class LockMergeTest {
  private static final Set<LockRule> COLLISIONS = Set.of(LockRule.LOCK_ID_DOUBLED);

  private int collisions;
  private int clean;

  @ParameterizedTest
  @ValueSource(longs = {1, 4, 9, 16, 25, 36, 49, 64})
  void aUnionOfTwoLocksChangesNoIdOfEither(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 150; round++) {
      RandomMod base = RandomMod.empty();
      for (int i = 0; i < 25; i++) {
        base.change(random);
      }
      String lock = settle("", base).lockText();
      Branch left = new Branch(base, lock, 0);
      Branch right = new Branch(base, lock, 1);
      for (int build = 1 + random.nextInt(3); build > 0; build--) {
        left.build(random);
        right.build(random);
      }
      judge(left, right, merged(base, left.mod, right.mod), random);
    }
    assertTrue(clean > 20, () -> "merges without a collision: " + clean);
    assertTrue(collisions > 0, () -> "merges with a collision: " + collisions);
  }

  private void judge(Branch left, Branch right, RandomMod merged, Random random) {
    List<String> union = new ArrayList<>(left.lock().lines().toList());
    union.addAll(right.lock().lines().toList());
    Collections.shuffle(union, random);
    Settled settled = settle(String.join("\n", union), merged);
    if (settled.hasErrors()) {
      collisions++;
      assertGenuine(left, right, settled);
      return;
    }
    clean++;
    for (Branch branch : List.of(left, right)) {
      assertKept(branch.ids(), LockPropertyTest.declared(merged, settled));
      assertKept(branch.keys(), LockPropertyTest.keys(merged, settled));
    }
    assertEquals(merged.claims().size(), new HashSet<>(settled.ids()).size());
    assertEquals(settled.lockText(), settle(settled.lockText(), merged).lockText());
  }

  private static <T> void assertKept(Map<String, T> branch, Map<String, T> merged) {
    merged.forEach(
        (name, id) -> {
          if (branch.containsKey(name)) {
            assertEquals(branch.get(name), id, name);
          }
        });
  }

  /// A collision counts only if each branch, alone, gave one new id to a name of its own.
  private static void assertGenuine(Branch left, Branch right, Settled settled) {
    settled.diagnostics().stream()
        .filter(d -> d.severity() == Severity.ERROR)
        .forEach(
            finding -> {
              assertTrue(COLLISIONS.contains(finding.rule()), finding::toString);
              String one = finding.at().text();
              String other = finding.labels().getFirst().at().text();
              assertFalse(left.has(one) && left.has(other), finding::toString);
              assertFalse(right.has(one) && right.has(other), finding::toString);
            });
  }

  private static RandomMod merged(RandomMod base, RandomMod left, RandomMod right) {
    RandomMod result = left.copy();
    result.events().keySet().removeIf(name -> gone(name, base.events(), right.events()));
    result.focuses().keySet().removeIf(name -> gone(name, base.focuses(), right.focuses()));
    right.focuses().forEach((name, id) -> addNew(name, id, base.focuses(), result.focuses()));
    right.events().forEach((name, texts) -> addNew(name, texts, base.events(), result.events()));
    right
        .events()
        .forEach(
            (name, texts) -> {
              if (result.events().containsKey(name) && Branch.isOf(1, name)) {
                result.events().put(name, texts);
              }
            });
    return result;
  }

  private static <T> boolean gone(String name, Map<String, T> base, Map<String, T> branch) {
    return base.containsKey(name) && !branch.containsKey(name);
  }

  private static <T> void addNew(String name, T value, Map<String, T> base, Map<String, T> result) {
    if (!base.containsKey(name)) {
      result.putIfAbsent(name, value);
    }
  }

  private static Settled settle(String lock, RandomMod mod) {
    return Bench.settle(lock, mod.claims(), LockPropertyTest.CROWDED);
  }

  /// A branch that adds names of its own, removes and edits what only it touches, and builds.
  private static final class Branch {
    private final int side;
    private final RandomMod mod;
    private Settled settled;

    Branch(RandomMod base, String lock, int side) {
      this.side = side;
      this.mod = base.copy();
      this.settled = settle(lock, mod);
    }

    static boolean isOf(int side, String name) {
      return name.charAt(name.length() - 1) % 2 == side;
    }

    void build(Random random) {
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        String event = "perm.e" + (2 * random.nextInt(7) + side);
        switch (random.nextInt(5)) {
          case 0 -> mod.events().putIfAbsent("perm.n" + random.nextInt(999) + side, texts(random));
          case 1 -> addFocus("g" + random.nextInt(9) + side);
          case 2 -> mod.events().remove(event);
          default -> mod.editOption(random, event, "t" + random.nextInt(9));
        }
      }
      settled = settle(settled.lockText(), mod);
    }

    private void addFocus(String name) {
      mod.focuses().putIfAbsent("perm." + name, "perm_" + name);
    }

    private List<String> texts(Random random) {
      return new ArrayList<>(List.of("a" + random.nextInt(5), "b"));
    }

    String lock() {
      return settled.lockText();
    }

    boolean has(String line) {
      return lock().contains(line + "\n");
    }

    Map<String, String> ids() {
      return LockPropertyTest.declared(mod, settled);
    }

    /// The keys of the events whose texts only this branch changed.
    Map<String, Set<String>> keys() {
      Map<String, Set<String>> result = LockPropertyTest.keys(mod, settled);
      result.keySet().removeIf(text -> !isOf(side, text.substring(0, text.indexOf('/'))));
      return result;
    }
  }
}
