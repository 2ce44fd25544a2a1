/// What a construct of the language is: the frame into which every kind of declaration fits.
///
/// A kind lives in a room of its own under `kinds` and is listed in `AllKinds`; nothing else
/// knows it.
@NullMarked
package dev.iskra.kind;

import org.jspecify.annotations.NullMarked;
