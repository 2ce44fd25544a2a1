/// The music of a mod.
@NullMarked
package dev.iskra.mod.music;

import org.jspecify.annotations.NullMarked;
