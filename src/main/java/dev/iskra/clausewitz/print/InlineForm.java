package dev.iskra.clausewitz.print;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Colour;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Item;
import dev.iskra.clausewitz.Operator;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is short and flat enough to stand on one line.
final class InlineForm {
  /// How wide a line may be where something can be done about it, a tab counted as four columns.
  static final int LINE = 100;

  private static final int FIELDS = 2;
  private static final int FIELDS_WIDTH = 60;

  private InlineForm() {}

  /// The value on one line, or null where it needs several.
  static @Nullable String of(Value value) {
    return switch (value) {
      case Scalar scalar -> WellFormed.lexeme(scalar);
      case Block block -> block(block.entries());
      case Colour colour -> colour(colour);
    };
  }

  private static @Nullable String colour(Colour colour) {
    String parts = block(colour.parts().entries());
    return parts == null ? null : WellFormed.lexeme(colour.space()) + ' ' + parts;
  }

  private static @Nullable String block(List<Entry> entries) {
    if (entries.isEmpty()) {
      return "{ }";
    }
    if (isList(entries)) {
      return joined(entries, LINE);
    }
    return isSmall(entries) ? joined(entries, FIELDS_WIDTH) : null;
  }

  /// Whether there are only words and strings.
  static boolean isList(List<Entry> entries) {
    for (Entry entry : entries) {
      if (!(entry instanceof Item(Scalar _))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSmall(List<Entry> entries) {
    if (entries.size() > FIELDS) {
      return false;
    }
    for (Entry entry : entries) {
      if (!(entry instanceof Field(_, _, Scalar _))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String joined(List<Entry> entries, int width) {
    StringBuilder text = new StringBuilder("{");
    for (Entry entry : entries) {
      text.append(' ');
      switch (entry) {
        case Item(Scalar item) -> text.append(WellFormed.lexeme(item));
        case Field(Scalar key, Operator operator, Scalar value) ->
            text.append(WellFormed.head(key, operator, value)).append(WellFormed.lexeme(value));
        default -> throw new IllegalArgumentException("not flat: " + entry.span());
      }
      if (text.length() + 2 > width) {
        return null;
      }
    }
    String inline = text.append(" }").toString();
    return inline.indexOf('\n') < 0 ? inline : null;
  }
}
