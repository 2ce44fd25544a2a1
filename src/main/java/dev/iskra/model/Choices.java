package dev.iskra.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a build chose where several choices were as good as each other: the province in which a
/// division stands of which the source only says the state. The lock keeps it, so that the next
/// build chooses the same.
public final class Choices {
  /// One choice: a line of the lock.
  ///
  /// @param kind what is chosen, a kind that the lock knows: `place`
  /// @param name for what, without white space
  /// @param choice a word
  public record Choice(String kind, String name, String choice) {}

  private final Map<String, List<String>> byName = new LinkedHashMap<>();

  /// These choices, in the order in which they are to be preferred.
  public Choices(List<Choice> all) {
    for (Choice one : all) {
      byName
          .computeIfAbsent(key(one.kind(), one.name()), _ -> new ArrayList<>(1))
          .add(one.choice());
    }
  }

  /// No choice yet.
  public static Choices none() {
    return new Choices(List.of());
  }

  private static String key(String kind, String name) {
    return kind + " " + name;
  }

  /// What was chosen under a name; several where two branches that chose differently were merged.
  public List<String> of(String kind, String name) {
    return List.copyOf(byName.getOrDefault(key(kind, name), List.of()));
  }
}
