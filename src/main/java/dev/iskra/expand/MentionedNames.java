package dev.iskra.expand;

import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Expression.Arithmetic;
import java.util.LinkedHashSet;
import java.util.Set;

/// The names that a value known at compile time may be made of: bare words and `{{…}}`.
final class MentionedNames {
  private final Set<String> names = new LinkedHashSet<>();

  private MentionedNames() {}

  static Set<String> of(Expression expression) {
    MentionedNames mentioned = new MentionedNames();
    mentioned.visit(expression);
    return mentioned.names;
  }

  private void visit(Expression expression) {
    switch (expression) {
      case Expression.Word word -> word(word.text());
      case Expression.Quoted quoted -> holes(quoted.text());
      case Expression.Quantity quantity -> word(quantity.number().text());
      case Expression.Listing list -> list.items().forEach(this::visit);
      case Expression.Group group -> group.items().forEach(this::visit);
      case Arithmetic sum -> Spine.of(sum).operands().forEach(this::visit);
      case Expression.Minus minus -> visit(minus.operand());
      case Expression.Logical logical -> logical.operands().forEach(this::visit);
      case Expression.Negation negation -> visit(negation.operand());
      case Expression.Comparison comparison -> {
        visit(comparison.left());
        visit(comparison.right());
      }
      case Expression.Body ignored -> {}
      case Expression.Shifted ignored -> {}
      case Expression.Call ignored -> {}
      case Expression.Tint ignored -> {}
      case Expression.Scoped ignored -> {}
    }
  }

  private void word(String text) {
    int dots = text.indexOf("..");
    if (dots >= 0) {
      names.add(text.substring(0, dots));
      names.add(text.substring(dots + 2));
    }
    names.add(text);
    if (Words.isBracketed(text)) {
      word(Words.withinBrackets(text));
    }
    holes(text);
  }

  private void holes(String text) {
    for (Interpolation hole : Interpolation.in(text)) {
      names.add(hole.path());
    }
  }
}
