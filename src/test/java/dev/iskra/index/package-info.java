/// What files of a game and of mods define.
@NullMarked
package dev.iskra.index;

import org.jspecify.annotations.NullMarked;
