/// The files of a mod as such: how they are called, and what its descriptor says.
@NullMarked
package dev.iskra.mod.file;

import org.jspecify.annotations.NullMarked;
