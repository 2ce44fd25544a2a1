/// What runs at compile time: constants, loops, `static if` and `{{…}}`, resolved on the syntax
/// tree.
///
/// What comes out is a tree as the parser could have given it, without any of these. Every node
/// that was put in keeps the place of the source it stands for, so later stages point there.
@NullMarked
package dev.iskra.expand;

import org.jspecify.annotations.NullMarked;
