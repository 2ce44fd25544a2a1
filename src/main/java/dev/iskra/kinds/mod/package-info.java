/// `mod`: what a mod says of itself.
@NullMarked
package dev.iskra.kinds.mod;

import org.jspecify.annotations.NullMarked;
