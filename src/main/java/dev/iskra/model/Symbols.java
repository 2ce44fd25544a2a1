package dev.iskra.model;

import dev.iskra.game.Family;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Every name the mod declares: one table for each family, so one word may name a focus and an
/// event.
public final class Symbols {
  private final Tables byName = new Tables();
  private final Tables byId = new Tables();

  /// By family, then namespace (empty where there is none), then name: a large mod has the same
  /// name in hundreds of namespaces.
  private final Map<Family, Map<String, Map<String, Symbol>>> within = new EnumMap<>(Family.class);

  /// A table for each family.
  private static final class Tables {
    private final Map<Family, Map<String, List<Symbol>>> tables = new EnumMap<>(Family.class);

    Map<String, List<Symbol>> of(Family family) {
      Map<String, List<Symbol>> table = tables.get(family);
      return table == null ? Map.of() : table;
    }

    List<Symbol> of(Family family, String key) {
      List<Symbol> found = of(family).get(key);
      return found == null ? List.of() : found;
    }

    void put(String key, Symbol symbol) {
      tables
          .computeIfAbsent(symbol.family(), _ -> new LinkedHashMap<>())
          .computeIfAbsent(key, _ -> new ArrayList<>(1))
          .add(symbol);
    }
  }

  /// Adds a symbol. Several may have one name or id; that is for others to judge.
  public void add(Symbol symbol) {
    byName.put(symbol.name(), symbol);
    byId.put(symbol.id(), symbol);
    within
        .computeIfAbsent(symbol.family(), _ -> new HashMap<>())
        .computeIfAbsent(symbol.namespace().orElse(""), _ -> new HashMap<>())
        .putIfAbsent(symbol.name(), symbol);
  }

  /// Puts a symbol in the place of one that is the same but for its place.
  public void replace(Symbol old, Symbol fresh) {
    named(old.family(), old.name()).replaceAll(one -> one.equals(old) ? fresh : one);
    claiming(old.family(), old.id()).replaceAll(one -> one.equals(old) ? fresh : one);
    names(old.family(), old.namespace()).replace(old.name(), old, fresh);
  }

  /// The symbols that Iskra's text calls so.
  public List<Symbol> named(Family family, String name) {
    return byName.of(family, name);
  }

  /// The symbol that Iskra's text calls so in files of a namespace; the first, where there are
  /// several.
  ///
  /// @param namespace absent for files without one
  public Optional<Symbol> named(Family family, String name, Optional<String> namespace) {
    return Optional.ofNullable(names(family, namespace).get(name));
  }

  private Map<String, Symbol> names(Family family, Optional<String> namespace) {
    Map<String, Map<String, Symbol>> namespaces = within.get(family);
    Map<String, Symbol> names = namespaces == null ? null : namespaces.get(namespace.orElse(""));
    return names == null ? Map.of() : names;
  }

  /// The symbol that the game calls so; the first, where several claim the id.
  public Optional<Symbol> withId(Family family, String id) {
    List<Symbol> claiming = claiming(family, id);
    return claiming.isEmpty() ? Optional.empty() : Optional.of(claiming.getFirst());
  }

  /// All symbols that claim an id.
  public List<Symbol> claiming(Family family, String id) {
    return byId.of(family, id);
  }

  /// All names of a family as Iskra's text calls them.
  public Collection<String> names(Family family) {
    return byName.of(family).keySet();
  }

  /// All ids of a family.
  public Collection<String> ids(Family family) {
    return byId.of(family).keySet();
  }

  /// All symbols of a family, in the order they were added.
  public List<Symbol> all(Family family) {
    return byId.of(family).values().stream().flatMap(List::stream).toList();
  }

  /// The families of which anything is declared.
  public Collection<Family> families() {
    return byId.tables.keySet();
  }

  /// What differs between two tables, places aside.
  ///
  /// @param symbols those that are in one of them only, or differ, or stand in another order
  ///     among those of their name or id
  /// @param families those of these symbols
  public record Difference(List<Symbol> symbols, Set<Family> families) {}

  /// What differs between this table and another, places aside.
  public Difference difference(Symbols other) {
    Difference result = new Difference(new ArrayList<>(), EnumSet.noneOf(Family.class));
    for (Family family : Family.values()) {
      compare(family, byName.of(family), other.byName.of(family), result);
      compare(family, byId.of(family), other.byId.of(family), result);
    }
    return result;
  }

  private static void compare(
      Family family,
      Map<String, List<Symbol>> ours,
      Map<String, List<Symbol>> theirs,
      Difference into) {
    ours.forEach(
        (key, symbols) -> {
          List<Symbol> others = theirs.getOrDefault(key, List.of());
          if (!areAlike(symbols, others)) {
            into.symbols.addAll(symbols);
            into.symbols.addAll(others);
            into.families.add(family);
          }
        });
    theirs.forEach(
        (key, symbols) -> {
          if (!ours.containsKey(key)) {
            into.symbols.addAll(symbols);
            into.families.add(family);
          }
        });
  }

  private static boolean areAlike(List<Symbol> some, List<Symbol> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!some.get(i).isAlike(others.get(i))) {
        return false;
      }
    }
    return true;
  }
}
