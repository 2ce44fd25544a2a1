package dev.iskra.clausewitz;

import dev.iskra.text.Span;

/// A comment line of our own in emitted script, without its `#`.
public record Remark(String text, Span span) implements Entry {}
