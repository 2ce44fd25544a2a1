package dev.iskra.mod;

import java.util.Optional;

/// A text that players read.
///
/// @param key its localisation key
/// @param text what the mod's localisation says, with the game's codes in it and a line end for
///     `\n`; absent where the mod has no such key, so that the base game may have it
public record Caption(String key, Optional<String> text) {}
