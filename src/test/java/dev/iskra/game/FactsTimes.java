package dev.iskra.game;

import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;

/// Prints what opening and asking the facts costs in a fresh process. Run it by hand; it is no
/// test, since times depend on the machine.
final class FactsTimes {
  private FactsTimes() {}

  public static void main(String[] arguments) {
    Facts facts = Facts.newest();
    time("open focuses", () -> facts.count(ObjectType.FOCUS));
    time("open localisation keys", () -> facts.count(ObjectType.LOCALISATION_KEY));
    time("open sprites", () -> facts.count(ObjectType.SPRITE));
    time("first nearest among keys", () -> nearest(facts));
    List<String> keys = facts.names(ObjectType.LOCALISATION_KEY).limit(10_000).toList();
    for (int round = 1; round <= 5; round++) {
      time("10,000 look-ups, round " + round, () -> lookUp(facts, keys));
      time("nearest among keys, round " + round, () -> nearest(facts));
    }
    time("10,000 events with type", () -> types(facts));
    time("10,000 events with type", () -> types(facts));
  }

  private static int nearest(Facts facts) {
    return facts.nearest(ObjectType.LOCALISATION_KEY, "SOV_collectivist_propagnada_desk").size();
  }

  private static int lookUp(Facts facts, List<String> keys) {
    int found = 0;
    for (String key : keys) {
      found += facts.has(ObjectType.LOCALISATION_KEY, key) ? 1 : 0;
    }
    return found;
  }

  private static int types(Facts facts) {
    return facts
        .names(ObjectType.EVENT)
        .limit(10_000)
        .mapToInt(
            n ->
                facts
                    .find(ObjectType.EVENT, n)
                    .orElseThrow()
                    .attribute("type")
                    .map(String::length)
                    .orElse(0))
        .sum();
  }

  private static void time(String what, IntSupplier work) {
    long start = System.nanoTime();
    int answer = work.getAsInt();
    double millis = (System.nanoTime() - start) / 1e6;
    System.out.println(String.format(Locale.ROOT, "%-32s %8.2f ms  (%d)", what, millis, answer));
  }
}
