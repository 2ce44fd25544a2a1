package dev.iskra.model;

import dev.iskra.game.ObjectType;
import dev.iskra.text.Located;
import dev.iskra.text.NearestNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Every name the mod declares: one table for each family, so one word may name a focus and an
/// event.
public final class Symbols {
  private final Tables byId = new Tables();

  /// Only names that something has which is not its id: script calls everything by its id, and
  /// is most of a mod.
  private final Tables byName = new Tables();

  /// By family, then namespace, then name: a large mod has the same name in hundreds of
  /// namespaces. Only what has a namespace.
  private final Map<ObjectType, Map<String, Map<String, Symbol>>> within =
      new EnumMap<>(ObjectType.class);

  private final Map<ObjectType, Near> near = new ConcurrentHashMap<>();

  /// Ids by what they are in small letters.
  private final Map<ObjectType, Map<String, String>> small = new ConcurrentHashMap<>();

  private record Near(NearestNames names, NearestNames ids) {}

  /// A table for each family. Most lists have one element.
  private static final class Tables {
    private final Map<ObjectType, Map<String, List<Symbol>>> tables =
        new EnumMap<>(ObjectType.class);

    Map<String, List<Symbol>> of(ObjectType family) {
      Map<String, List<Symbol>> table = tables.get(family);
      return table == null ? Map.of() : table;
    }

    List<Symbol> of(ObjectType family, String key) {
      List<Symbol> found = of(family).get(key);
      return found == null ? List.of() : found;
    }

    void put(String key, Symbol symbol) {
      Map<String, List<Symbol>> table =
          tables.computeIfAbsent(symbol.family(), _ -> new LinkedHashMap<>());
      List<Symbol> known = table.putIfAbsent(key, List.of(symbol));
      if (known instanceof ArrayList) {
        known.add(symbol);
      } else if (known != null) {
        List<Symbol> both = new ArrayList<>(known);
        both.add(symbol);
        table.put(key, both);
      }
    }

    void replace(String key, Symbol old, Symbol fresh) {
      Map<String, List<Symbol>> table = tables.getOrDefault(old.family(), Map.of());
      List<Symbol> known = table.get(key);
      if (known instanceof ArrayList) {
        replace(known, old, fresh);
      } else if (known != null && known.contains(old)) {
        table.put(key, List.of(fresh));
      }
    }

    /// The list may be long, since every namespace may have a focus of the same name, and
    /// comparing what symbols say is slow. Nearly always it is the very symbol.
    @SuppressWarnings("ReferenceEquality")
    private static void replace(List<Symbol> symbols, Symbol old, Symbol fresh) {
      boolean found = false;
      for (int i = 0; i < symbols.size(); i++) {
        if (symbols.get(i) == old) {
          symbols.set(i, fresh);
          found = true;
        }
      }
      if (!found) {
        symbols.replaceAll(one -> one.equals(old) ? fresh : one);
      }
    }
  }

  /// Adds a symbol. Several may have one name or id; that is for others to judge.
  public void add(Symbol symbol) {
    near.remove(symbol.family());
    small.remove(symbol.family());
    boolean first = byName.of(symbol.family(), symbol.name()).isEmpty();
    if (!isItsId(symbol) && first) {
      named(symbol.family(), symbol.name()).forEach(one -> byName.put(symbol.name(), one));
    }
    if (!isItsId(symbol) || !first) {
      byName.put(symbol.name(), symbol);
    }
    byId.put(symbol.id(), symbol);
    if (symbol.namespace().isPresent()) {
      within
          .computeIfAbsent(symbol.family(), _ -> new HashMap<>())
          .computeIfAbsent(symbol.namespace().get(), _ -> new HashMap<>())
          .putIfAbsent(symbol.name(), symbol);
    }
  }

  /// How many definitions there are of the mod's own: texts are none.
  public int definitions() {
    return byId.tables.entrySet().stream()
        .filter(table -> table.getKey() != ObjectType.LOCALISATION_KEY)
        .flatMap(table -> table.getValue().values().stream())
        .mapToInt(
            all -> (int) all.stream().filter(one -> one.origin() != Symbol.Origin.EXTERN).count())
        .sum();
  }

  private static boolean isItsId(Symbol symbol) {
    return symbol.name().equals(symbol.id());
  }

  /// Puts a symbol in the place of one that is the same but for its place.
  public void replace(Symbol old, Symbol fresh) {
    byName.replace(old.name(), old, fresh);
    byId.replace(old.id(), old, fresh);
    if (old.namespace().isPresent()) {
      names(old.family(), old.namespace().get()).replace(old.name(), old, fresh);
    }
  }

  /// The symbols that Iskra's text calls so.
  public List<Symbol> named(ObjectType family, String name) {
    List<Symbol> named = byName.of(family, name);
    if (!named.isEmpty()) {
      return named;
    }
    List<Symbol> claiming = byId.of(family, name);
    for (Symbol symbol : claiming) {
      if (!isItsId(symbol)) {
        return claiming.stream().filter(Symbols::isItsId).toList();
      }
    }
    return claiming;
  }

  /// The symbol that Iskra's text calls so in files of a namespace; the first, where there are
  /// several.
  ///
  /// @param namespace absent for files without one
  public Optional<Symbol> named(ObjectType family, String name, Optional<String> namespace) {
    return namespace.isPresent()
        ? Optional.ofNullable(names(family, namespace.get()).get(name))
        : named(family, name).stream().filter(one -> one.namespace().isEmpty()).findFirst();
  }

  private Map<String, Symbol> names(ObjectType family, String namespace) {
    Map<String, Map<String, Symbol>> namespaces = within.getOrDefault(family, Map.of());
    return namespaces.getOrDefault(namespace, Map.of());
  }

  /// The symbol that the game calls so; the first, where several claim the id.
  public Optional<Symbol> withId(ObjectType family, String id) {
    List<Symbol> claiming = claiming(family, id);
    return claiming.isEmpty() ? Optional.empty() : Optional.of(claiming.getFirst());
  }

  /// The symbol whose id is this one but for its case; the first, where there are several.
  Optional<Symbol> withIdInAnyCase(ObjectType family, String id) {
    if (byId.of(family).isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> ids =
        small.computeIfAbsent(
            family,
            one -> {
              Map<String, String> all = new HashMap<>();
              ids(one).forEach(other -> all.putIfAbsent(other.toLowerCase(Locale.ROOT), other));
              return all;
            });
    return Optional.ofNullable(ids.get(id.toLowerCase(Locale.ROOT)))
        .flatMap(other -> withId(family, other));
  }

  /// All symbols that claim an id.
  public List<Symbol> claiming(ObjectType family, String id) {
    return byId.of(family, id);
  }

  /// All names of a family as Iskra's text calls them, each once.
  public Collection<String> names(ObjectType family) {
    Set<String> names = new LinkedHashSet<>();
    byId.of(family).values().forEach(some -> some.forEach(one -> names.add(one.name())));
    return names;
  }

  /// Names and ids near to a word: at most three of the names, nearest first, then of the ids.
  SequencedSet<String> near(ObjectType family, String word) {
    Near tables =
        near.computeIfAbsent(
            family,
            one ->
                new Near(
                    NearestNames.among(() -> names(one).iterator()),
                    NearestNames.among(() -> ids(one).iterator())));
    SequencedSet<String> found = new LinkedHashSet<>();
    if (!byName.of(family).isEmpty()) {
      found.addAll(tables.names.to(word));
    }
    found.addAll(tables.ids.to(word));
    return found;
  }

  /// All ids of a family.
  public Collection<String> ids(ObjectType family) {
    return byId.of(family).keySet();
  }

  /// All symbols of a family, in the order they were added.
  public List<Symbol> all(ObjectType family) {
    return byId.of(family).values().stream().flatMap(List::stream).toList();
  }

  /// What differs between two tables, places aside.
  ///
  /// @param symbols those that are in one of them only, or differ, or stand in another order
  ///     among those of their name or id
  /// @param families those of these symbols
  public record Difference(List<Symbol> symbols, Set<ObjectType> families) {}

  /// What differs between this table and another, places aside.
  public Difference difference(Symbols other) {
    Difference result = new Difference(new ArrayList<>(), EnumSet.noneOf(ObjectType.class));
    for (ObjectType family : ObjectType.values()) {
      Set<String> names = both(byName.of(family), other.byName.of(family));
      names.forEach(one -> compare(named(family, one), other.named(family, one), result));
      Set<String> ids = both(byId.of(family), other.byId.of(family));
      ids.forEach(one -> compare(claiming(family, one), other.claiming(family, one), result));
    }
    return result;
  }

  private static Set<String> both(
      Map<String, List<Symbol>> ours, Map<String, List<Symbol>> theirs) {
    if (ours.keySet().containsAll(theirs.keySet())) {
      return ours.keySet();
    }
    Set<String> both = new LinkedHashSet<>(ours.keySet());
    both.addAll(theirs.keySet());
    return both;
  }

  private static void compare(List<Symbol> ours, List<Symbol> theirs, Difference into) {
    if (!Located.areAlike(ours, theirs)) {
      into.symbols.addAll(ours);
      into.symbols.addAll(theirs);
      ours.forEach(one -> into.families.add(one.family()));
      theirs.forEach(one -> into.families.add(one.family()));
    }
  }
}
