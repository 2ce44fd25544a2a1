/// Tests of what people can be told.
@NullMarked
package dev.iskra.docs;

import org.jspecify.annotations.NullMarked;
