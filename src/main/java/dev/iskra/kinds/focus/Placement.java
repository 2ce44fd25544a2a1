package dev.iskra.kinds.focus;

import dev.iskra.text.Span;
import java.util.Optional;

/// Where a focus stands: columns and rows of the game's grid, from the corner of the tree or from
/// another focus.
///
/// @param anchor the id of the focus from which it counts
/// @param at where that is written
record Placement(Optional<String> anchor, int x, int y, Span at) {}
