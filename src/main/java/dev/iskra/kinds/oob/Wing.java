package dev.iskra.kinds.oob;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Scalar;
import java.util.List;

/// A wing, or several that were declared at once.
///
/// @param base the number of a state, or in quotes the name of a carrier
/// @param entries what stands in the block of the base for it
/// @param planes how many there are
record Wing(Scalar base, List<Entry> entries, int planes) {
  Wing {
    entries = List.copyOf(entries);
  }
}
