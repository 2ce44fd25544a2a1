/// The pipeline: sources in, a mod out. No disk, no clock, no console.
@NullMarked
package dev.iskra.compiler;

import org.jspecify.annotations.NullMarked;
