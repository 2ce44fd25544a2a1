/// Iskra's blocks as the game's script: run-time `if`, expressions, operators the game lacks,
/// variables, units, the effects that kinds bring along; and every name in them resolved.
@NullMarked
package dev.iskra.lower;

import org.jspecify.annotations.NullMarked;
