/// What must hold of the pictures that a mod asks for.
@NullMarked
package dev.iskra.lint.sprite;

import org.jspecify.annotations.NullMarked;
