package dev.iskra.text;

/// A replacement of the text at a place.
public record Edit(Span at, String replacement) {}
