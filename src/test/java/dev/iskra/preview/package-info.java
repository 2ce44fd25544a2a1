/// Tests of `preview`.
@NullMarked
package dev.iskra.preview;

import org.jspecify.annotations.NullMarked;
