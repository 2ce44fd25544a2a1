/// The list of rooms, and beside it the rooms.
@NullMarked
package dev.iskra.kinds;

import org.jspecify.annotations.NullMarked;
