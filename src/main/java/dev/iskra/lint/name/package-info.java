/// What must hold of the names that a mod defines.
@NullMarked
package dev.iskra.lint.name;

import org.jspecify.annotations.NullMarked;
