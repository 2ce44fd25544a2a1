/// Prints Clausewitz script from its tree.
@NullMarked
package dev.iskra.clausewitz.print;

import org.jspecify.annotations.NullMarked;
