/// Tests of the rooms together.
@NullMarked
package dev.iskra.kinds;

import org.jspecify.annotations.NullMarked;
