package dev.iskra.kind;

import dev.iskra.lower.Numbers;
import dev.iskra.syntax.Expression;

/// What values look like, for telling types apart and for messages.
final class Shapes {
  private Shapes() {}

  /// What stands there, in words.
  static String of(Expression found) {
    return switch (found) {
      case Expression.Word word when Numbers.read(word.text()).isPresent() ->
          "the number `" + word.text() + "`";
      case Expression.Word word -> "`" + word.text() + "`";
      case Expression.Quoted _ -> "a text in quotes";
      case Expression.Body _ -> "a block";
      case Expression.Listing _ -> "a list";
      case Expression.Quantity quantity ->
          "the time `" + quantity.number().text() + " " + quantity.unit().text() + "`";
      case Expression.Group _,
          Expression.Logical _,
          Expression.Negation _,
          Expression.Comparison _,
          Expression.Arithmetic _,
          Expression.Minus _,
          Expression.Scoped _ ->
          "an expression";
      case Expression.Shifted _ -> "a name with `by`";
      case Expression.Call call -> "`" + call.name().text() + "(…)`";
      case Expression.Tint _ -> "a colour";
    };
  }
}
