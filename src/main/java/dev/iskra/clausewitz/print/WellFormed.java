package dev.iskra.clausewitz.print;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Colour;
import dev.iskra.clausewitz.ColourSpace;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Item;
import dev.iskra.clausewitz.Operator;
import dev.iskra.clausewitz.Remark;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Guards the printer: what it is given must read back as what it is. A tree that no script can
/// say is a fault of whoever made it, and is refused rather than printed as something else.
final class WellFormed {
  private WellFormed() {}

  /// The lexeme of a word or string; one that the compiler made must be one word or one string.
  static String lexeme(Scalar scalar) {
    if (scalar.made() && !(scalar.quoted() ? isString(scalar) : Scalar.isWord(scalar.text()))) {
      throw refused("`" + scalar + "` is not a word or string", scalar);
    }
    return scalar.quoted() && endsInEscape(scalar.text())
        ? '"' + scalar.text() + "\\\""
        : scalar.lexeme();
  }

  /// Whether a quote after it would be escaped: so ends a string that nobody closed.
  private static boolean endsInEscape(String text) {
    int from = text.length();
    while (from > 0 && text.charAt(from - 1) == '\\') {
      from--;
    }
    return (text.length() - from) % 2 == 1;
  }

  /// What stands before a field's value, the blank after it included.
  static String head(Scalar key, Operator operator, Value value) {
    if (operator != Operator.NONE) {
      return lexeme(key) + ' ' + operator.lexeme() + ' ';
    }
    if (!(value instanceof Block)) {
      throw refused("`" + key + "` has a value and no operator", key);
    }
    return lexeme(key) + ' ';
  }

  /// A word directly before a block would become its key, and a colour without a key is a field.
  static void checkNeighbours(List<Entry> entries) {
    Entry before = null;
    for (Entry entry : entries) {
      if (entry instanceof Item(Colour colour)) {
        throw refused("the colour `" + colour.space() + "` has no key", colour);
      }
      if (entry instanceof Item(Block block) && takesBlock(before)) {
        throw refused("the word before this block would take it", block);
      }
      before = entry instanceof Remark ? before : entry;
    }
  }

  private static boolean takesBlock(@Nullable Entry before) {
    return before instanceof Item(Scalar _)
        || (before instanceof Field(_, _, Scalar value) && ColourSpace.names(value));
  }

  private static boolean isString(Scalar scalar) {
    String text = scalar.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"' || c == '\n' || c == '\r') {
        return false;
      }
      if (i >= text.length()) {
        return false;
      }
    }
    return true;
  }

  private static IllegalArgumentException refused(String what, Value value) {
    return new IllegalArgumentException(what + " (from " + value.span() + ")");
  }
}
