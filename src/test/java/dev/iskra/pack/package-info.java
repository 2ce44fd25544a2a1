/// Tests of `pack`.
@NullMarked
package dev.iskra.pack;

import org.jspecify.annotations.NullMarked;
