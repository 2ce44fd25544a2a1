/// Tests of `cli`.
@NullMarked
package dev.iskra.cli;

import org.jspecify.annotations.NullMarked;
