/// Events as the game reads them.
@NullMarked
package dev.iskra.mod.event;

import org.jspecify.annotations.NullMarked;
