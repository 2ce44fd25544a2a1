/// Focus trees as the game reads them: what each focus requires, excludes and counts its place
/// from.
@NullMarked
package dev.iskra.mod.focus;

import org.jspecify.annotations.NullMarked;
