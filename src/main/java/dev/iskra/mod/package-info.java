/// What a mod is, read from the script the game will read: its files, what fires what, the texts it
/// shows.
@NullMarked
package dev.iskra.mod;

import org.jspecify.annotations.NullMarked;
