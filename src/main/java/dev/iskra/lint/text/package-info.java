/// What must hold of the texts that players see.
@NullMarked
package dev.iskra.lint.text;

import org.jspecify.annotations.NullMarked;
