package dev.iskra.kinds.oob;

import dev.iskra.clausewitz.Entry;
import dev.iskra.kinds.oob.unit.Divisions;
import dev.iskra.kinds.oob.unit.Template;
import dev.iskra.kinds.oob.unit.Wing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What an order of battle, or a section of one, holds, in the order in which it stands there.
///
/// @param root the fields at the root of a file
/// @param airWings what pasted `air_wings` hold
record Contents(
    List<Template> templates,
    List<Divisions> divisions,
    List<Entry> fleets,
    List<Wing> wings,
    List<Entry> root,
    List<Entry> airWings) {
  /// Nothing yet.
  static Contents empty() {
    return new Contents(
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  /// This and what stands in another.
  Contents and(Contents other) {
    return new Contents(
        joined(templates, other.templates),
        joined(divisions, other.divisions),
        joined(fleets, other.fleets),
        joined(wings, other.wings),
        joined(root, other.root),
        joined(airWings, other.airWings));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /// What of it goes into a file of a slot.
  Contents of(Slot slot) {
    Contents none = empty();
    return switch (slot) {
      case LAND -> new Contents(templates, divisions, none.fleets, none.wings, root, none.airWings);
      case NAVY ->
          new Contents(
              none.templates, none.divisions, fleets, none.wings, none.root, none.airWings);
      case AIR ->
          new Contents(none.templates, none.divisions, none.fleets, wings, none.root, airWings);
    };
  }

  boolean isEmpty() {
    return root.isEmpty() && !hasUnits();
  }

  /// Whether it holds more than fields at the root of a file.
  boolean hasUnits() {
    return !Stream.of(templates, divisions, fleets, wings, airWings).allMatch(List::isEmpty);
  }
}
