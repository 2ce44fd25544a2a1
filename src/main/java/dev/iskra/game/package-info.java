/// The game's vocabulary as data, by game version.
///
/// [Facts] holds the names the base game defines, read from compact tables that are opened when
/// first asked for and searched where they lie. [Vocabulary] holds what the game's words mean:
/// which argument names what, which key opens which kind of block, which file defines which
/// kind of name. Both are resources beside the classes, so a new patch of the game touches no
/// code.
@NullMarked
package dev.iskra.game;

import org.jspecify.annotations.NullMarked;
