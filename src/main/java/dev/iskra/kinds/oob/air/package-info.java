/// Wings of an order of battle.
@NullMarked
package dev.iskra.kinds.oob.air;

import org.jspecify.annotations.NullMarked;
