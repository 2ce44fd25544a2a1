/// Fleets, task forces and ships of an order of battle.
@NullMarked
package dev.iskra.kinds.oob.sea;

import org.jspecify.annotations.NullMarked;
