package dev.iskra.kinds.oob.unit;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Scalar;
import java.util.List;

/// A wing, or several that were declared at once.
///
/// @param base the number of a state, or in quotes the name of a carrier
/// @param entries what stands in the block of the base for it
public record Wing(Scalar base, List<Entry> entries) {
  public Wing {
    entries = List.copyOf(entries);
  }
}
