/// What must hold of orders of battle.
@NullMarked
package dev.iskra.lint.oob;

import org.jspecify.annotations.NullMarked;
