/// What a program means: the names it declares, where they are used, and what can be derived from
/// that.
@NullMarked
package dev.iskra.model;

import org.jspecify.annotations.NullMarked;
