package dev.iskra.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

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

  /// What a choice is for.
  private record Name(String kind, String name) {}

  private final Map<Name, List<String>> byName;
  private final LookupListener witness;

  private Choices(Map<Name, List<String>> byName, LookupListener witness) {
    this.byName = byName;
    this.witness = witness;
  }

  /// These choices, in the order in which they are to be preferred.
  public static Choices of(List<Choice> all) {
    Map<Name, List<String>> byName = new LinkedHashMap<>();
    for (Choice one : all) {
      byName
          .computeIfAbsent(new Name(one.kind(), one.name()), _ -> new ArrayList<>(1))
          .add(one.choice());
    }
    return new Choices(byName, LookupListener.NONE);
  }

  /// No choice yet.
  public static Choices none() {
    return of(List.of());
  }

  /// The same, with somebody who is told what is asked for.
  public Choices witnessed(LookupListener other) {
    return new Choices(byName, other);
  }

  /// What was chosen under a name; several where two branches that chose differently were merged.
  public List<String> of(String kind, String name) {
    witness.choice(kind, name);
    return List.copyOf(byName.getOrDefault(new Name(kind, name), List.of()));
  }

  /// Hands on the kind and name of each choice that is another one in `later`.
  public void difference(Choices later, BiConsumer<String, String> changed) {
    Set<Name> names = new LinkedHashSet<>(byName.keySet());
    names.addAll(later.byName.keySet());
    for (Name name : names) {
      if (!Objects.equals(byName.get(name), later.byName.get(name))) {
        changed.accept(name.kind(), name.name());
      }
    }
  }
}
