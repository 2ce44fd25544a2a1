/// Clausewitz script, the game's own language: reading, printing, encodings, localisation files.
///
/// The tree is what the game sees: keys, operators, values, in order, with the words as written.
@NullMarked
package dev.iskra.clausewitz;

import org.jspecify.annotations.NullMarked;
