package dev.iskra.game;

import dev.iskra.game.Reference.Instead;
import dev.iskra.game.Reference.Place;
import dev.iskra.game.Reference.Use;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which arguments and fields name what: the file `references.txt` of the vocabulary, whose
/// head describes its form.
public final class References {
  private final List<Reference> all = new ArrayList<>();
  private final Map<Place, Map<String, List<Reference>>> byPlace = new EnumMap<>(Place.class);
  private final Map<Place, BoundedCache<ReferenceTree>> trees = new EnumMap<>(Place.class);

  private References() {
    for (Place place : Place.values()) {
      trees.put(place, new BoundedCache<>(key -> ReferenceTree.of(of(place, key))));
    }
  }

  static References read(String file) {
    References references = new References();
    for (Row row : Row.of(file, 4)) {
      references.add(reference(row));
    }
    return references;
  }

  /// Of these those whose key has anything to do with the names of these families, and all else
  /// that is known of such a key.
  public References about(Set<ObjectType> families) {
    References some = new References();
    for (Reference reference : all) {
      boolean asked =
          reference.places().stream()
              .flatMap(place -> of(place, reference.key()).stream())
              .anyMatch(one -> families.contains(one.family()));
      if (asked) {
        some.add(reference);
      }
    }
    return some;
  }

  private void add(Reference reference) {
    all.add(reference);
    String key = reference.key().toLowerCase(Locale.ROOT);
    for (Place place : reference.places()) {
      byPlace
          .computeIfAbsent(place, _ -> new HashMap<>())
          .computeIfAbsent(key, _ -> new ArrayList<>())
          .add(reference);
    }
  }

  private static Reference reference(Row row) {
    String where = row.cells().get(0);
    Set<Place> places =
        where.equals("any")
            ? EnumSet.of(Place.EFFECT, Place.TRIGGER)
            : EnumSet.of(Row.constant(Place.class, where));
    List<String> steps = Row.steps(row.cells().get(1));
    Set<Instead> instead = EnumSet.noneOf(Instead.class);
    for (String word : row.list("or")) {
      instead.add(Row.constant(Instead.class, word));
    }
    return new Reference(
        places,
        steps.getFirst(),
        steps.subList(1, steps.size()),
        row.constant(Use.class, 2),
        row.family(3),
        row.attribute("demands"),
        instead,
        row.attribute("unless"),
        row.list("except"));
  }

  /// Every line of the file, in its order.
  public List<Reference> all() {
    return List.copyOf(all);
  }

  /// What the arguments or fields of `key` name at this place, ignoring case; none if nothing
  /// is known of it.
  public List<Reference> of(Place place, String key) {
    return List.copyOf(
        byPlace
            .getOrDefault(place, Map.of())
            .getOrDefault(key.toLowerCase(Locale.ROOT), List.of()));
  }

  /// The same by the steps of the paths, for who walks a block.
  public ReferenceTree tree(Place place, String key) {
    return Objects.requireNonNull(trees.get(place)).of(key);
  }

  /// As [#of(Place, String)] for one path below the key. Several are alternatives.
  public List<Reference> at(Place place, String key, List<String> path) {
    return of(place, key).stream().filter(reference -> same(reference.path(), path)).toList();
  }

  private static boolean same(List<String> steps, List<String> path) {
    if (steps.size() != path.size()) {
      return false;
    }
    for (int i = 0; i < steps.size(); i++) {
      if (!steps.get(i).equalsIgnoreCase(path.get(i))) {
        return false;
      }
    }
    return true;
  }
}
