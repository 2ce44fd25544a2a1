/// What must hold of focuses and their trees.
@NullMarked
package dev.iskra.lint.focus;

import org.jspecify.annotations.NullMarked;
