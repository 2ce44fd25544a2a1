package dev.iskra.kind;

import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Declarations in another form: without the body they do not need, `option "So be it."`, or as
/// the game writes them, `option = { name = key }`.
public final class DeclarationForms {
  private DeclarationForms() {}

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

  /// The same for a statement within a declaration of a schema, where the game's form of one that
  /// needs no name will do as well.
  public static Optional<Statement.Declaration> within(Statement statement, Schema schema) {
    return switch (statement) {
      case Statement.Assignment _ -> orBare(statement, schema::declaresWithin);
      case Statement.Phrase phrase
          when schema.children().contains(schema.keywordOf(phrase.words())) ->
          Optional.of(withEmptyBody(phrase));
      default -> declaration(statement, _ -> false);
    };
  }

  /// The same, where nothing but a body may follow the keyword: a name was forgotten.
  public static Optional<Statement.Declaration> orBare(
      Statement statement, Predicate<String> keyword) {
    return statement instanceof Statement.Assignment a
            && !a.operator().assignsVariable()
            && a.value() instanceof Expression.Body body
            && a.key() instanceof Expression.Word word
            && keyword.test(word.text())
        ? Optional.of(new Statement.Declaration(List.of(word), body))
        : declaration(statement, keyword);
  }

  private static Statement.Declaration withEmptyBody(Statement.Phrase phrase) {
    Span end = phrase.span().atEnd();
    Expression.Body body = new Expression.Body(List.of(), end.source(), end.start(), end.end());
    return new Statement.Declaration(phrase.words(), body);
  }
}
