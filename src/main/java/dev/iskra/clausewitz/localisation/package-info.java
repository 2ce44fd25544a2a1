/// Localisation files: reading, printing, and what is odd about them.
@NullMarked
package dev.iskra.clausewitz.localisation;

import org.jspecify.annotations.NullMarked;
