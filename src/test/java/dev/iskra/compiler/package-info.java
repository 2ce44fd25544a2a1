/// Tests of `compiler`.
@NullMarked
package dev.iskra.compiler;

import org.jspecify.annotations.NullMarked;
