/// The list of definition files that are kinds of declaration.
@NullMarked
package dev.iskra.kinds.declared;

import org.jspecify.annotations.NullMarked;
