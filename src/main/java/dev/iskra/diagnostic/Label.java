package dev.iskra.diagnostic;

import dev.iskra.text.Span;

/// A further place that a diagnostic is about, and what is there.
public record Label(Span at, String text) {}
