package dev.iskra.clausewitz.read;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Item;
import dev.iskra.clausewitz.Operator;
import dev.iskra.clausewitz.Scalar;
import org.jspecify.annotations.Nullable;

/// Which words of a block stand alone on a line in twos.
final class Sides {
  private Sides() {}

  /// Whether any entry from `from` to `to` is a field with an operator.
  static boolean hasField(Entry[] entries, int from, int to) {
    for (int i = from; i < to; i++) {
      if (entries[i] instanceof Field field && field.operator() != Operator.NONE) {
        return true;
      }
    }
    return false;
  }

  /// The field that the entries at `at` and after it will have been meant as: two words, alone on
  /// one line.
  static @Nullable Field meant(byte[] bytes, Entry[] entries, int at, int from, int to) {
    Scalar key = word(entries[at]);
    Scalar value = word(entries[at + 1]);
    if (key == null || value == null) {
      return null;
    }
    boolean alone =
        !lineBreak(bytes, key.end(), value.start())
            && (at == from || lineBreak(bytes, end(entries[at - 1]), key.start()))
            && (at + 2 == to || lineBreak(bytes, value.end(), entries[at + 2].span().start()));
    return alone ? Field.of(key, value) : null;
  }

  private static int end(Entry entry) {
    return entry.span().end();
  }

  private static @Nullable Scalar word(Entry entry) {
    return entry instanceof Item(Scalar scalar) ? scalar : null;
  }

  /// Whether a line ends between the two places.
  static boolean lineBreak(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n' || bytes[i] == '\r') {
        return true;
      }
    }
    return false;
  }
}
