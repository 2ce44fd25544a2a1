package dev.iskra.kinds.focus;

import dev.iskra.text.Span;
import java.math.BigDecimal;
import java.util.Optional;

/// Where a focus stands: columns and rows of the game's grid, which may be halves, from the corner
/// of the tree or from another focus.
///
/// @param anchor the id of the focus from which it counts
/// @param at where that is written
record Placement(Optional<String> anchor, BigDecimal x, BigDecimal y, Span at) {}
