/// Iskra's blocks as the game's script: run-time `if`, expressions, operators the game lacks,
/// `fire`,
/// variables, units; and every name in them resolved.
@NullMarked
package dev.iskra.lower;

import org.jspecify.annotations.NullMarked;
