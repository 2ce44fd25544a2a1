/// Script that is broken on purpose.
@NullMarked
package dev.iskra.check;

import org.jspecify.annotations.NullMarked;
