/// The passes that find out what a program declares and how its parts belong together.
@NullMarked
package dev.iskra.collect;

import org.jspecify.annotations.NullMarked;
