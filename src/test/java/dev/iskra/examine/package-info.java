/// Script that is broken on purpose.
@NullMarked
package dev.iskra.examine;

import org.jspecify.annotations.NullMarked;
