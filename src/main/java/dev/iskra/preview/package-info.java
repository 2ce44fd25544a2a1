/// A mod as one page that a browser shows: focus trees, events, orders of battle.
@NullMarked
package dev.iskra.preview;

import org.jspecify.annotations.NullMarked;
