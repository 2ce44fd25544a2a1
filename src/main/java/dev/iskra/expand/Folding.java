package dev.iskra.expand;

import dev.iskra.expand.Value.Amount;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Expression.Word;

/// Which arithmetic the compiler can work out where the game reads the result.
final class Folding {
  private Folding() {}

  /// Whether it has a sign of arithmetic at its top.
  static boolean isArithmetic(Expression expression) {
    return switch (expression) {
      case Expression.Arithmetic ignored -> true;
      case Expression.Minus ignored -> true;
      case Expression.Group group ->
          group.items().size() == 1 && isArithmetic(group.items().getFirst());
      default -> false;
    };
  }

  /// Whether it is made of constants, loop variables and literals only. If not, its words may be
  /// the game's variables, and it is left for later stages.
  static boolean isKnown(Expression expression, Scope scope) {
    return switch (expression) {
      case Word word -> isKnown(word, scope);
      case Expression.Quoted ignored -> true;
      case Expression.Quantity ignored -> true;
      case Expression.Listing list -> list.items().stream().allMatch(e -> isKnown(e, scope));
      case Expression.Group group ->
          group.items().size() == 1 && isKnown(group.items().getFirst(), scope);
      case Expression.Arithmetic sum ->
          Spine.of(sum).operands().stream().allMatch(e -> isKnown(e, scope));
      case Expression.Minus minus -> isKnown(minus.operand(), scope);
      default -> false;
    };
  }

  private static boolean isKnown(Word word, Scope scope) {
    return word.hasHoles()
        || Amount.read(word.text()).isPresent()
        || scope.knows(word.text())
        || Words.gluedSigns(word.text(), scope).isPresent();
  }
}
