package dev.iskra.kinds.oob;

import dev.iskra.clausewitz.Block;
import dev.iskra.text.Span;
import java.util.Optional;

/// `air bba when (…) { … }`, `air otherwise { … }`.
///
/// @param name what its file has behind the suffix of the slot
/// @param condition when it is taken; empty for `otherwise`
record Section(Slot slot, String name, Optional<Block> condition, Contents contents, Span at) {}
