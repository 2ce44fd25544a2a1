@NullMarked
package dev.iskra.wording;

import org.jspecify.annotations.NullMarked;
