package dev.iskra.clausewitz;

import dev.iskra.text.Span;

/// A piece of script that is passed through byte for byte.
///
/// @param text the script, as it stood
/// @param span where it stood
public record Verbatim(String text, Span span) implements Entry {}
