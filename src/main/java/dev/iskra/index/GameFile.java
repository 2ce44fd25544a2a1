package dev.iskra.index;

import dev.iskra.emit.ModPath;
import dev.iskra.text.SourceFile;

/// A file of a game or mod.
///
/// @param path where it lies, from the root of the game or mod
/// @param source its bytes, under the name that messages have for it
public record GameFile(ModPath path, SourceFile source) {}
