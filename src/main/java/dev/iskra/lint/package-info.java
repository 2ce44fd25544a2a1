/// Rules about what a mod is: each a class of its own, with its page beside it. They see the mod as
/// the game will read it, whoever wrote which part of it and how.
@NullMarked
package dev.iskra.lint;

import org.jspecify.annotations.NullMarked;
