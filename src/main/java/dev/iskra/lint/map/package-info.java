/// What must hold of the map of a mod: provinces, states, regions, straits.
@NullMarked
package dev.iskra.lint.map;

import org.jspecify.annotations.NullMarked;
