/// Rules that the whole code base keeps, as tests.
@NullMarked
package dev.iskra.architecture;

import org.jspecify.annotations.NullMarked;
