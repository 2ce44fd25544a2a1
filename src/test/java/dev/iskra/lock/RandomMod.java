package dev.iskra.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/// A mod that changes at random, from a seed: events with options, and focuses; some pinned.
final class RandomMod {
  private static final int NAMES = 14;
  private static final int TEXTS = 9;

  private final SortedMap<String, List<String>> events;
  private final SortedMap<String, String> focuses;
  private final SortedMap<String, String> pins;

  private RandomMod(
      SortedMap<String, List<String>> events,
      SortedMap<String, String> focuses,
      SortedMap<String, String> pins) {
    this.events = events;
    this.focuses = focuses;
    this.pins = pins;
  }

  static RandomMod empty() {
    return new RandomMod(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
  }

  RandomMod copy() {
    SortedMap<String, List<String>> own = new TreeMap<>();
    events.forEach((name, options) -> own.put(name, new ArrayList<>(options)));
    return new RandomMod(own, new TreeMap<>(focuses), new TreeMap<>(pins));
  }

  SortedMap<String, List<String>> events() {
    return events;
  }

  /// The texts of an event; none if there is no such event.
  List<String> options(String event) {
    return events.getOrDefault(event, List.of());
  }

  SortedMap<String, String> focuses() {
    return focuses;
  }

  /// Whether the source says the id of this event.
  boolean isPinned(String event) {
    return pins.containsKey(event);
  }

  /// Adds, removes, pins and edits anything.
  void change(Random random) {
    String event = "perm.e" + random.nextInt(NAMES);
    String focus = "perm.f" + random.nextInt(NAMES);
    switch (random.nextInt(7)) {
      case 0, 1 -> events.computeIfAbsent(event, name -> texts(random));
      case 2 -> focuses.putIfAbsent(focus, focus.replace('.', '_'));
      case 3 -> remove(random, event, focus);
      case 4 -> pin(random, event);
      default -> editOption(random, event, "t" + random.nextInt(TEXTS));
    }
  }

  private void remove(Random random, String event, String focus) {
    if (random.nextBoolean()) {
      events.remove(event);
    } else {
      focuses.remove(focus);
    }
  }

  private void pin(Random random, String event) {
    if (random.nextBoolean()) {
      pins.put(event, "perm." + (95_000 + event.hashCode() % 1_000 + random.nextInt(2) * 2_000));
    } else {
      pins.remove(event);
    }
  }

  /// Adds a text to an event, takes one away, or puts one in another's place.
  void editOption(Random random, String event, String text) {
    List<String> options = events.get(event);
    if (options == null) {
      return;
    }
    if (options.isEmpty() || random.nextInt(3) == 0) {
      options.add(text);
    } else if (random.nextBoolean()) {
      options.set(random.nextInt(options.size()), text);
    } else {
      options.remove(random.nextInt(options.size()));
    }
  }

  private static List<String> texts(Random random) {
    List<String> result = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      result.add("t" + random.nextInt(TEXTS));
    }
    return result;
  }

  /// What this mod claims, each at a place of its own.
  List<Claim> claims() {
    List<Claim> result = new ArrayList<>();
    for (Map.Entry<String, List<String>> event : events.entrySet()) {
      String name = event.getKey();
      result.add(pins.containsKey(name) ? Bench.event(name, pins.get(name)) : Bench.event(name));
      for (String text : event.getValue()) {
        Claim.Owner owner = Claim.Owner.claimed("event", name);
        result.add(new Claim.Keyed("option", owner, text, Bench.at(result.size() + 10)));
      }
    }
    focuses.forEach(
        (name, id) ->
            result.add(Claim.Named.derived("focus", name, id, Bench.at(result.size() + 10))));
    return result;
  }
}
