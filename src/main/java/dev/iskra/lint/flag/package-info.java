/// What must hold of flags.
@NullMarked
package dev.iskra.lint.flag;

import org.jspecify.annotations.NullMarked;
