@NullMarked
package dev.iskra.mod;

import org.jspecify.annotations.NullMarked;
