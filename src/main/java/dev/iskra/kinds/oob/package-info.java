/// `oob`: orders of battle, with the templates, divisions, fleets and wings in them.
@NullMarked
package dev.iskra.kinds.oob;

import org.jspecify.annotations.NullMarked;
