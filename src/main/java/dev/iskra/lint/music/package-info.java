/// What must hold of the music of a mod.
@NullMarked
package dev.iskra.lint.music;

import org.jspecify.annotations.NullMarked;
