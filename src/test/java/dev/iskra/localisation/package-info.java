@NullMarked
package dev.iskra.localisation;

import org.jspecify.annotations.NullMarked;
