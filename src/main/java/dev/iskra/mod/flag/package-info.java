/// Which flags a mod sets and reads.
@NullMarked
package dev.iskra.mod.flag;

import org.jspecify.annotations.NullMarked;
