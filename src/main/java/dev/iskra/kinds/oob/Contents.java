package dev.iskra.kinds.oob;

import dev.iskra.clausewitz.Entry;
import dev.iskra.kinds.oob.unit.Divisions;
import dev.iskra.kinds.oob.unit.Template;
import dev.iskra.kinds.oob.unit.Wing;
import java.util.ArrayList;
import java.util.List;

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
    Contents both = empty();
    for (Contents one : List.of(this, other)) {
      both.templates.addAll(one.templates);
      both.divisions.addAll(one.divisions);
      both.fleets.addAll(one.fleets);
      both.wings.addAll(one.wings);
      both.root.addAll(one.root);
      both.airWings.addAll(one.airWings);
    }
    return both;
  }

  /// What of it goes into a file of a slot.
  Contents of(Slot slot) {
    Contents part = empty();
    switch (slot) {
      case LAND -> {
        part.templates.addAll(templates);
        part.divisions.addAll(divisions);
        part.root.addAll(root);
      }
      case NAVY -> part.fleets.addAll(fleets);
      case AIR -> {
        part.wings.addAll(wings);
        part.airWings.addAll(airWings);
      }
    }
    return part;
  }

  boolean isEmpty() {
    return templates.isEmpty()
        && divisions.isEmpty()
        && fleets.isEmpty()
        && wings.isEmpty()
        && root.isEmpty()
        && airWings.isEmpty();
  }
}
