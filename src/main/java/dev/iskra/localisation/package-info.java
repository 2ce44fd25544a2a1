/// Texts that players read, as the game understands them: commands in brackets, other texts
/// between dollar signs, colours, icons; and what is wrong with them.
@NullMarked
package dev.iskra.localisation;

import org.jspecify.annotations.NullMarked;
