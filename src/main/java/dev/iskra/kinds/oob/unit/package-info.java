/// What the readers of all units share: the header, places on the map, equipment, the rules.
@NullMarked
package dev.iskra.kinds.oob.unit;

import org.jspecify.annotations.NullMarked;
