/// What must hold of the files of a mod as such: where they lie, how they are called, what the
/// descriptor says.
@NullMarked
package dev.iskra.lint.file;

import org.jspecify.annotations.NullMarked;
