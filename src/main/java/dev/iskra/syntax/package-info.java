/// Iskra's text as a tree.
///
/// The tree is lossless: every node knows its place in the source, comments are kept beside it,
/// and words are kept as written. It knows no kinds of declaration; those are registered
/// elsewhere. ANTLR is used here and nowhere else; [dev.iskra.syntax.Parser] is the only way in.
@NullMarked
package dev.iskra.syntax;

import org.jspecify.annotations.NullMarked;
