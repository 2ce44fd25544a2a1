/// What a mod has to show: focus trees, events, orders of battle as plain data, without any
/// looks.
@NullMarked
package dev.iskra.exhibit;

import org.jspecify.annotations.NullMarked;
