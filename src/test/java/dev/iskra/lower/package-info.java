/// Tests of what blocks of Iskra become.
@NullMarked
package dev.iskra.lower;

import org.jspecify.annotations.NullMarked;
