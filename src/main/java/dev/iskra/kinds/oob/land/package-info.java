/// Division templates, armies and divisions of an order of battle.
@NullMarked
package dev.iskra.kinds.oob.land;

import org.jspecify.annotations.NullMarked;
