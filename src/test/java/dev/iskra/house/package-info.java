/// Rules that the whole code base keeps, as tests.
@NullMarked
package dev.iskra.house;

import org.jspecify.annotations.NullMarked;
