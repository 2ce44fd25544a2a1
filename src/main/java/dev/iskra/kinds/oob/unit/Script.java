package dev.iskra.kinds.oob.unit;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.syntax.Expression;
import dev.iskra.text.Digits;
import dev.iskra.text.Span;
import java.util.List;
import java.util.Optional;

/// Short ways to make entries of script.
public final class Script {
  private Script() {}

  /// A key and its value.
  public static Field field(String key, Value value) {
    return Field.of(Scalar.word(key, value.span()), value);
  }

  /// A key and a word.
  public static Field word(String key, String word, Span at) {
    return Field.of(Scalar.word(key, at), Scalar.word(word, at));
  }

  /// A key and a text in quotes.
  public static Field string(String key, String text, Span at) {
    return Field.of(Scalar.word(key, at), Scalar.string(text, at));
  }

  /// A key and a block of entries.
  public static Field block(String key, List<? extends Entry> entries, Span at) {
    return Field.of(Scalar.word(key, at), Block.of(List.copyOf(entries), at));
  }

  /// A word or text of the source as a text in quotes.
  static Optional<Scalar> text(Expression written) {
    return written.textOrWord().map(text -> Scalar.string(text, written.span()));
  }

  /// The whole number that a field holds, which was read as one.
  static Optional<Integer> whole(Entry entry) {
    return Digits.number(((Scalar) ((Field) entry).value()).text());
  }
}
