/// `raw`: a file of the game's script, written in place.
@NullMarked
package dev.iskra.kinds.raw;

import org.jspecify.annotations.NullMarked;
