/// The id policy, and the file `iskra.lock` that remembers its decisions.
///
/// Savegames, other mods and translations know a declaration by the id the game stores, so that
/// id must not change because a file moved or a name hashed differently. An id comes from, in
/// this order: a pin in the source, the lock, and the declaration's name. All claims of a build
/// are settled in one batch, so that the result is a function of the lock and of the set of
/// claims, and never of the order in which files were read.
@NullMarked
package dev.iskra.lock;

import org.jspecify.annotations.NullMarked;
