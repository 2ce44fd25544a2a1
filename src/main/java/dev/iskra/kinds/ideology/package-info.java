/// The room of ideologies: groups, their types, and what countries and parties are called under
/// them.
@NullMarked
package dev.iskra.kinds.ideology;

import org.jspecify.annotations.NullMarked;
