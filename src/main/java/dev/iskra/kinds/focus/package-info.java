/// `focus_tree`, `focus`, `branch`, and the focuses that several trees share.
@NullMarked
package dev.iskra.kinds.focus;

import org.jspecify.annotations.NullMarked;
