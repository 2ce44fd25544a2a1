package dev.iskra.kind;

import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Declarations of which a part is left out: `option "So be it."` has no body, and nothing but a
/// body has the pasted `option = { … }`.
public final class Bodiless {
  private Bodiless() {}

  /// The declaration that a statement is, if it begins with a keyword of one: with a body,
  /// without, or with nothing else.
  public static Optional<Statement.Declaration> declaration(
      Statement statement, Predicate<String> keyword) {
    return switch (statement) {
      case Statement.Declaration declaration -> Optional.of(declaration);
      case Statement.Phrase phrase
          when keyword.test(phrase.words().getFirst().textOrWord().orElse("")) ->
          Optional.of(withEmptyBody(phrase));
      case Statement.Assignment a
          when a.value() instanceof Expression.Body body
              && a.key() instanceof Expression.Word word
              && keyword.test(word.text()) ->
          Optional.of(new Statement.Declaration(List.of(word), body));
      default -> Optional.empty();
    };
  }

  private static Statement.Declaration withEmptyBody(Statement.Phrase phrase) {
    Span end = phrase.span().atEnd();
    Expression.Body body = new Expression.Body(List.of(), end.source(), end.start(), end.end());
    return new Statement.Declaration(phrase.words(), body);
  }
}
