package dev.iskra.clausewitz;

import dev.iskra.text.Span;
import java.util.List;

/// `key = value`, `key < value`, `key { … }`.
public record Field(Scalar key, Operator operator, Value value) implements Entry {
  /// The ordinary field: `key = value`.
  public static Field of(Scalar key, Value value) {
    return new Field(key, Operator.EQUALS, value);
  }

  /// A field made by the compiler, on behalf of the source at `at`.
  public static Field of(String key, Span at, Value value) {
    return of(Scalar.word(key, at), value);
  }

  /// The same with a word.
  public static Field word(String key, String word, Span at) {
    return of(key, at, Scalar.word(word, at));
  }

  /// The same with a text in quotes.
  public static Field string(String key, String text, Span at) {
    return of(key, at, Scalar.string(text, at));
  }

  /// The same with a block of entries.
  public static Field block(String key, List<? extends Entry> entries, Span at) {
    return of(key, at, Block.of(entries, at));
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
