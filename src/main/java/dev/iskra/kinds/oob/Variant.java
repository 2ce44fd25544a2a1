package dev.iskra.kinds.oob;

import dev.iskra.clausewitz.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One of the files between which the game chooses for a slot.
///
/// @param file its name in `history/units`, without ending
/// @param condition when it is taken; empty where nothing before it was
record Variant(String file, Optional<Block> condition, Contents contents) {
  /// The files of a slot, in the order in which their conditions are asked. What stands bare is
  /// part of each.
  static List<Variant> of(Order order, Slot slot, Parts.Form form) {
    String base = order.in().id() + slot.suffix();
    Contents bare = order.bare().of(slot);
    List<Variant> variants = new ArrayList<>();
    boolean complete = form == Parts.Form.NONE || (form == Parts.Form.VARIANTS && bare.isEmpty());
    for (Section section : order.sections()) {
      if (section.slot() == slot && section.condition().isPresent()) {
        variants.add(variant(base, bare, section));
      }
    }
    for (Section section : order.sections()) {
      if (section.slot() == slot && section.condition().isEmpty()) {
        variants.add(variant(base, bare, section));
        complete = true;
      }
    }
    if (!complete) {
      variants.add(new Variant(base, Optional.empty(), bare));
    }
    return variants;
  }

  private static Variant variant(String base, Contents bare, Section section) {
    return new Variant(
        base + "_" + section.name(), section.condition(), bare.and(section.contents()));
  }
}
