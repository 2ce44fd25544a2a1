package dev.iskra.kinds.oob.unit;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.syntax.Expression;
import dev.iskra.text.Digits;
import java.util.Optional;

/// Short ways to read script.
final class Script {
  private Script() {}

  /// A word or text of the source as a text in quotes.
  static Optional<Scalar> text(Expression written) {
    return written.textOrWord().map(text -> Scalar.string(text, written.span()));
  }

  /// The whole number that a field holds, which was read as one.
  static Optional<Integer> whole(Entry entry) {
    return Digits.number(((Scalar) ((Field) entry).value()).text());
  }
}
