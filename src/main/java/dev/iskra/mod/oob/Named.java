package dev.iskra.mod.oob;

import dev.iskra.clausewitz.Scalar;
import dev.iskra.text.Span;

/// A word of an order of battle, and where it stands.
public record Named(String text, Span at) {
  static Named of(Scalar word) {
    return new Named(word.text(), word.span());
  }
}
