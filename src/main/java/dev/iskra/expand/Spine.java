package dev.iskra.expand;

import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Expression.Arithmetic;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;

/// `a + b - c` as a row. The tree nests to the left, and a sum of 100,000 items nests deeper than
/// a thread's stack, so nothing here goes down that side by recursion.
///
/// @param operands one more than the signs
record Spine(List<Expression> operands, List<Character> signs) {
  static Spine of(Arithmetic sum) {
    List<Expression> operands = new ArrayList<>();
    List<Character> signs = new ArrayList<>();
    Expression left = sum;
    while (left instanceof Arithmetic inner) {
      operands.add(inner.right());
      signs.add(inner.sign());
      left = inner.left();
    }
    operands.add(left);
    return new Spine(operands.reversed(), signs.reversed());
  }

  /// The tree again, over other operands.
  Expression with(List<Expression> others) {
    Expression result = others.getFirst();
    for (int i = 0; i < signs.size(); i++) {
      result = new Arithmetic(result, signs.get(i), others.get(i + 1));
    }
    return result;
  }

  /// Where an expression stands.
  static Span place(Expression expression) {
    return switch (expression) {
      case Arithmetic sum -> place(Spine.of(sum).operands().getFirst()).to(place(sum.right()));
      case Expression.Comparison c -> place(c.left()).to(place(c.right()));
      case Expression.Logical l -> place(l.operands().getFirst()).to(place(l.operands().getLast()));
      default -> expression.span();
    };
  }
}
