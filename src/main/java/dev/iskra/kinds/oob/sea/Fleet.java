package dev.iskra.kinds.oob.sea;

import dev.iskra.clausewitz.Entry;
import dev.iskra.text.Span;
import java.util.List;

/// A fleet.
///
/// @param entry as the game writes it
/// @param ships the names of its ships
/// @param prides where ships in it are called the pride of the fleet
public record Fleet(Entry entry, List<String> ships, List<Span> prides) {
  public Fleet {
    ships = List.copyOf(ships);
    prides = List.copyOf(prides);
  }
}
