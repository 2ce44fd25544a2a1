package dev.iskra.clausewitz;

import dev.iskra.text.Span;

/// `key = value`, `key < value`, `key { … }`.
public record Field(Scalar key, Operator operator, Value value) implements Entry {
  /// The ordinary field: `key = value`.
  public static Field of(Scalar key, Value value) {
    return new Field(key, Operator.EQUALS, value);
  }

  /// Whether the key is `name`, letter case aside (the game's own look-up ignores it).
  public boolean is(String name) {
    return key.is(name);
  }

  /// The key, and the value where both come from one file.
  @Override
  public Span span() {
    Span from = key.span();
    Span to = value.span();
    return from.source() == to.source() && from.start() <= to.end() ? from.to(to) : from;
  }
}
