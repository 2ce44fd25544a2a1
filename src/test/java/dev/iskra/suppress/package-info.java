@NullMarked
package dev.iskra.suppress;

import org.jspecify.annotations.NullMarked;
