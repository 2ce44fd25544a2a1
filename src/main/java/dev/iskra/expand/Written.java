package dev.iskra.expand;

import dev.iskra.expand.Value.Amount;
import dev.iskra.expand.Value.Broken;
import dev.iskra.expand.Value.Name;
import dev.iskra.expand.Value.Range;
import dev.iskra.expand.Value.Sequence;
import dev.iskra.expand.Value.Text;
import dev.iskra.expand.Value.Tuple;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Expression.Quoted;
import dev.iskra.syntax.Expression.Word;
import dev.iskra.text.Span;
import java.util.List;
import java.util.Optional;

/// Values as they are written: as nodes of the tree, within words, within strings.
final class Written {
  private Written() {}

  /// The node that the parser would have given, had the value stood at `origin`.
  static Expression node(Value value, Span origin) {
    return switch (value) {
      case Amount amount when amount.unit().isTime() ->
          quantity(amount.lexeme(), amount.unit().word(amount.number()), origin);
      case Amount amount -> Word.made(amount.lexeme(), origin);
      case Range range when range.unit().isTime() ->
          quantity(range.lexeme(), range.unit().word(range.to().number()), origin);
      case Range range -> Word.made(range.lexeme(), origin);
      case Text text -> Quoted.made(text.inner(), text.multiline(), origin);
      case Name name -> Word.made(name.text(), origin);
      case Sequence list when list.tight() && inWord(list).isPresent() ->
          Word.made(inWord(list).get(), origin);
      case Sequence list ->
          new Expression.Listing(
              nodes(list.items(), origin), origin.source(), origin.start(), origin.end());
      case Tuple group ->
          new Expression.Group(
              nodes(group.items(), origin), origin.source(), origin.start(), origin.end());
      case Broken ignored -> throw new IllegalArgumentException("no value");
    };
  }

  private static Expression quantity(String number, String unit, Span origin) {
    return new Expression.Quantity(Word.made(number, origin), Word.made(unit, origin));
  }

  private static List<Expression> nodes(List<Value> items, Span origin) {
    return items.stream().map(item -> node(item, origin)).toList();
  }

  /// The value as part of a word, if it can be one.
  static Optional<String> inWord(Value value) {
    return switch (value) {
      case Amount amount when !amount.unit().isTime() -> Optional.of(amount.lexeme());
      case Range range when !range.unit().isTime() -> Optional.of(range.lexeme());
      case Name name -> Optional.of(name.text());
      case Text text when fitsWord(text.inner()) -> Optional.of(text.inner());
      case Sequence list when list.tight() && list.items().isEmpty() -> Optional.of("[]");
      case Sequence list when list.tight() ->
          inWord(list.items().getFirst()).map(item -> "[" + item + "]");
      default -> Optional.empty();
    };
  }

  private static boolean fitsWord(String text) {
    return text.chars().noneMatch(c -> Character.isWhitespace(c) || "{}=<>\"#()".indexOf(c) >= 0);
  }

  /// The value as part of a string with one quote on each side, or with three (`multiline`).
  static Optional<String> inString(Value value, boolean multiline) {
    return switch (value) {
      case Amount amount when amount.unit().isTime() ->
          Optional.of(amount.lexeme() + " " + amount.unit().word(amount.number()));
      case Range range when range.unit().isTime() ->
          Optional.of(range.lexeme() + " " + range.unit().word(range.to().number()));
      case Text text when text.multiline() && !multiline -> Optional.of(onOneLine(text.inner()));
      case Text text -> Optional.of(text.inner());
      default -> inWord(value);
    };
  }

  /// A text of several lines, without the indentation it has in the source, as one line with the
  /// escapes that a string needs.
  private static String onOneLine(String text) {
    String lines = text.stripIndent().strip();
    StringBuilder result = new StringBuilder(lines.length() + 16);
    for (int i = 0; i < lines.length(); i++) {
      char c = lines.charAt(i);
      if (c == '\\' && i + 1 < lines.length()) {
        result.append(c).append(lines.charAt(++i));
      } else if (c == '"') {
        result.append("\\\"");
      } else if (c == '\n') {
        result.append("\\n");
      } else {
        result.append(c);
      }
    }
    return result.toString();
  }
}
