/// Writes a mod to disk, wholly or not at all. One of the few packages that touch files.
@NullMarked
package dev.iskra.pack;

import org.jspecify.annotations.NullMarked;
