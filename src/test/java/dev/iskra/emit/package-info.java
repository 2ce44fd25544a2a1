/// Tests of `emit`.
@NullMarked
package dev.iskra.emit;

import org.jspecify.annotations.NullMarked;
