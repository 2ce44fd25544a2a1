package dev.iskra.clausewitz.localisation;

import dev.iskra.text.Span;

/// One localised text.
///
/// @param text what the game shows: a line end for `\n`, a quote for `\"`, a backslash for `\\`;
///     colours, icons, commands and other backslashes stay as written
/// @param span from the key to the closing quote
public record LocalisationEntry(String key, Span keySpan, String text, Span span) {}
