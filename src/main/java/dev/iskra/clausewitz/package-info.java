/// Clausewitz script, the game's own language, as a tree; reading, printing and localisation files
/// lie in packages below.
///
/// The tree is what the game sees: keys, operators, values, in order, with the words as written.
@NullMarked
package dev.iskra.clausewitz;

import org.jspecify.annotations.NullMarked;
