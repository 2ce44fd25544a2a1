/// The pictures that definitions ask for.
@NullMarked
package dev.iskra.mod.sprite;

import org.jspecify.annotations.NullMarked;
