package dev.iskra.kinds.ideology;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Item;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.lower.Numbers;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Colours of ideologies. The game's file has three numbers in braces; `rgb` before them, and a
/// list in brackets, come to the same.
final class Colours {
  private static final BigDecimal MOST = BigDecimal.valueOf(255);

  private Colours() {}

  /// The field `color` as the game writes it; absent where there is none, or no colour in it,
  /// which is reported.
  static Optional<Entry> read(DeclarationReader in) {
    Optional<Statement.Assignment> written = in.field(IdeologyFields.COLOR);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Expression value = written.get().value();
    Optional<List<Expression>> parts = parts(value);
    if (parts.isEmpty() || parts.get().size() != 3) {
      refuse(in, value.span(), "A colour is three numbers: red, green and blue.");
      return Optional.empty();
    }
    List<Entry> numbers = new ArrayList<>();
    for (Expression part : parts.get()) {
      number(in, part).ifPresent(number -> numbers.add(new Item(number)));
    }
    Span at = written.get().key().span();
    return numbers.size() == 3
        ? Optional.of(Field.of(Scalar.word(IdeologyFields.COLOR, at), Block.of(numbers, at)))
        : Optional.empty();
  }

  private static Optional<List<Expression>> parts(Expression value) {
    return switch (value) {
      case Expression.Body body -> words(body);
      case Expression.Listing list -> Optional.of(list.items());
      case Expression.Tint tint when tint.space().text().equalsIgnoreCase("rgb") ->
          words(tint.parts());
      default -> Optional.empty();
    };
  }

  private static Optional<List<Expression>> words(Expression.Body body) {
    List<Expression> words = new ArrayList<>();
    for (Statement statement : body.statements()) {
      switch (statement) {
        case Statement.Single single -> words.add(single.value());
        case Statement.Phrase phrase -> words.addAll(phrase.words());
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(words);
  }

  /// A whole number from 0 to 255; a fraction of one is left to the game, which knows both.
  private static Optional<Scalar> number(DeclarationReader in, Expression part) {
    String text = part.textOrWord().orElse("");
    String known = in.context().constants().value(text).orElse(text);
    Optional<BigDecimal> number = Numbers.read(known);
    if (number.isEmpty()) {
      refuse(in, part.span(), "This is not a number.");
      return Optional.empty();
    }
    BigDecimal value = number.get();
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    boolean fits = value.signum() >= 0 && value.compareTo(MOST) <= 0;
    if (!fits || (!whole && value.compareTo(BigDecimal.ONE) > 0)) {
      refuse(in, part.span(), "A part of a colour lies from 0 to 255 and is whole.");
      return Optional.empty();
    }
    return Optional.of(Scalar.word(known, part.span()));
  }

  private static void refuse(DeclarationReader in, Span at, String message) {
    in.report(
        Diagnostic.of(IdeologyRule.COLOUR, at, message)
            .help("Write it as `{ 160 20 60 }` or `rgb { 160 20 60 }`."));
  }
}
