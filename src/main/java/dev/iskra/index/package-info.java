/// Reads a game, or mods, and says what they define: the facts that `iskra index` writes. Files
/// come in as bytes; each is gleaned alone, so several at a time, and the gleanings are put
/// together in an order that does not depend on it.
@NullMarked
package dev.iskra.index;

import org.jspecify.annotations.NullMarked;
