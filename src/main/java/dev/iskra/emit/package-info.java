/// What a build gives: paths in a mod, files, and the whole mod in memory.
@NullMarked
package dev.iskra.emit;

import org.jspecify.annotations.NullMarked;
