/// What the game's effects, triggers, modifiers and definitions take: their arguments with types
/// and counts, the scopes they stand in and lead to, and the versions that have them.
///
/// All of it is data, written in Iskra (`extern effect …`) under `game/vocabulary`, so a mod can
/// say the same of what it or another mod adds. An entry is read when somebody first asks for it.
@NullMarked
package dev.iskra.signature;

import org.jspecify.annotations.NullMarked;
