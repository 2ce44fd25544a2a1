/// What people can be told: of the game's words and of our own kinds of declaration.
///
/// [Knowledge] joins what the signatures say, the meanings and examples of the glossary, and the
/// schemas of the kinds. `iskra explain` and the pages of the reference are two faces of it.
@NullMarked
package dev.iskra.docs;

import org.jspecify.annotations.NullMarked;
