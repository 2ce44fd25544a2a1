package dev.iskra.clausewitz;

import dev.iskra.text.Span;

/// A value without a key, as in a list.
public record Item(Value value) implements Entry {
  @Override
  public Span span() {
    return value.span();
  }
}
