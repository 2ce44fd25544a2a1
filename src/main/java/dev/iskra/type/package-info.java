/// What the fields of declarations hold: types, units and ranges.
@NullMarked
package dev.iskra.type;

import org.jspecify.annotations.NullMarked;
