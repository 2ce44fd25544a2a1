/// Tests of the whole pipeline, from sources in memory.
@NullMarked
package dev.iskra.compiler;

import org.jspecify.annotations.NullMarked;
