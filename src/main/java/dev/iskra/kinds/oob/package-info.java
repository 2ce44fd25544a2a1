/// `oob`: orders of battle, from the declaration to the files; their units lie in packages below.
@NullMarked
package dev.iskra.kinds.oob;

import org.jspecify.annotations.NullMarked;
