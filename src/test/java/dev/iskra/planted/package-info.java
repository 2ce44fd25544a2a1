/// Mistakes planted into whole mods, and what is found of them.
@NullMarked
package dev.iskra.planted;

import org.jspecify.annotations.NullMarked;
