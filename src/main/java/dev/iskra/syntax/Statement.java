package dev.iskra.syntax;

import dev.iskra.text.Span;
import java.util.List;
import java.util.Optional;

/// One thing in a file or body, in order.
public sealed interface Statement {
  /// Where it stands.
  Span span();

  /// `key = value`, `key < value`, `key := value`, and the game's tolerated `key { … }`.
  ///
  /// @param key a word, or a string where the key is quoted
  record Assignment(Expression key, Operator operator, Expression value) implements Statement {
    @Override
    public Span span() {
      return key.span().to(value.span());
    }
  }

  /// `kind name "Title" { … }`: two or more things, then a body, and no operator between.
  ///
  /// @param head what stands before the body, the keyword first
  record Declaration(List<Expression> head, Expression.Body body) implements Statement {
    @Override
    public Span span() {
      return head.getFirst().span().to(body.span());
    }
  }

  /// Two or more bare things on one line: `fire congress in 3..7 days`, `flag x on country`, or
  /// just a list of words. Which it is, is decided by who reads it.
  record Phrase(List<Expression> words) implements Statement {
    @Override
    public Span span() {
      return words.getFirst().span().to(words.getLast().span());
    }
  }

  /// A single thing without a key: a word of a list, an anonymous body, a text.
  record Single(Expression value) implements Statement {
    @Override
    public Span span() {
      return value.span();
    }
  }

  /// `const name = value`.
  record Constant(Expression.Word name, Expression value, Span span) implements Statement {}

  /// `if (…) { … } else if (…) { … } else { … }`, played by the game, or with `static` in front,
  /// decided by the compiler. An arm has a body or a text.
  record Conditional(
      boolean atCompileTime, List<Arm> arms, Optional<Expression> otherwise, Span span)
      implements Statement {}

  /// One `if (condition) outcome`.
  record Arm(Expression condition, Expression outcome) {}

  /// `for name in list { … }`.
  record Loop(Expression.Word name, Expression list, Expression.Body body, Span span)
      implements Statement {}
}
