package dev.iskra.kind;

import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Declarations that need no body and have none: `option "So be it."`.
public final class Bodiless {
  private Bodiless() {}

  /// The declaration that a statement is, if it begins with a keyword of one: with a body, or
  /// without.
  public static Optional<Statement.Declaration> declaration(
      Statement statement, Predicate<String> keyword) {
    return switch (statement) {
      case Statement.Declaration declaration -> Optional.of(declaration);
      case Statement.Phrase phrase
          when keyword.test(phrase.words().getFirst().textOrWord().orElse("")) ->
          Optional.of(withEmptyBody(phrase));
      default -> Optional.empty();
    };
  }

  private static Statement.Declaration withEmptyBody(Statement.Phrase phrase) {
    Span end = phrase.span().atEnd();
    Expression.Body body = new Expression.Body(List.of(), end.source(), end.start(), end.end());
    return new Statement.Declaration(phrase.words(), body);
  }
}
