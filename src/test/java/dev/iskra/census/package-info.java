/// Holds Iskra against the shapes of the base game's script.
@NullMarked
package dev.iskra.census;

import org.jspecify.annotations.NullMarked;
