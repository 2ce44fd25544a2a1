/// Reads Clausewitz script from bytes into its tree, and reports what is odd about it.
@NullMarked
package dev.iskra.clausewitz.read;

import org.jspecify.annotations.NullMarked;
