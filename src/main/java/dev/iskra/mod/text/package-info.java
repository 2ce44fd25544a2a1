/// The texts that players would see, and who shows them.
@NullMarked
package dev.iskra.mod.text;

import org.jspecify.annotations.NullMarked;
