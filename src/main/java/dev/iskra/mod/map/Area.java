package dev.iskra.mod.map;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.game.ObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A state or strategic region of a mod, with its provinces.
///
/// @param family state or strategic region
/// @param id its number
/// @param provinces those that it lists
/// @param points the provinces for which it has victory points
public record Area(ObjectType family, String id, List<Scalar> provinces, List<Scalar> points) {
  public Area {
    provinces = List.copyOf(provinces);
    points = List.copyOf(points);
  }

  /// The states and regions in a piece of script.
  ///
  /// @param holds the kinds of definitions that the game reads from the file
  /// @param entries what stands at the top of the file
  public static List<Area> of(Set<String> holds, List<Entry> entries) {
    if (!holds.contains("state") && !holds.contains("strategic_region")) {
      return List.of();
    }
    List<Area> areas = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof Field field && field.value() instanceof Block body) {
        area(field, body).ifPresent(areas::add);
      }
    }
    return areas;
  }

  private static Optional<Area> area(Field field, Block body) {
    return Stream.of(ObjectType.STATE, ObjectType.STRATEGIC_REGION)
        .filter(family -> field.is(family.id()))
        .findFirst()
        .flatMap(family -> body.scalar("id").map(id -> area(family, id.text(), body)));
  }

  private static Area area(ObjectType family, String id, Block body) {
    List<Scalar> points =
        body.blocks("history")
            .flatMap(history -> history.blocks("victory_points"))
            .flatMap(point -> point.words().stream().limit(1))
            .toList();
    return new Area(
        family,
        id,
        body.blocks("provinces").flatMap(list -> list.words().stream()).toList(),
        points);
  }
}
