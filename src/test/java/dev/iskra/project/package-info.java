/// Tests of `project`.
@NullMarked
package dev.iskra.project;

import org.jspecify.annotations.NullMarked;
