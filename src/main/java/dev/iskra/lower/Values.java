package dev.iskra.lower;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Colour;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Item;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.game.BlockKind;
import dev.iskra.syntax.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Words, texts, numbers and lists as values of script.
record Values(Context context, Lowering lowering) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// A key, with the value of an `@constant` in its place.
  Scalar key(Expression key) {
    return switch (key) {
      case Expression.Quoted quoted -> Scalar.string(quoted.text(), quoted.span());
      case Expression.Word word -> word(word);
      default -> throw new IllegalArgumentException("no key: " + key);
    };
  }

  private Scalar word(Expression.Word word) {
    String text = word.text();
    if (text.startsWith("@")) {
      Optional<String> constant = context.constants().value(text);
      if (constant.isPresent()) {
        return Scalar.word(constant.get(), word.span());
      }
    }
    return Scalar.word(text, word.span());
  }

  /// A value that is not a block of its own kind, behind `key` at `place`. What cannot be a value
  /// is reported and absent.
  Optional<Value> value(Expression expression, Place place, String key) {
    String path = place.path(key);
    return switch (expression) {
      case Expression.Word word when percentage(word.text()) -> fraction(word, place, key);
      case Expression.Word word -> Optional.of(word(word));
      case Expression.Quoted quoted when quoted.multiline() -> refuse(quoted, "a text over lines");
      case Expression.Quoted quoted when textAt(path, quoted) -> tooltip(quoted);
      case Expression.Quoted quoted -> Optional.of(Scalar.string(quoted.text(), quoted.span()));
      case Expression.Body body -> Optional.of(lowering.block(body, BlockKind.ARGUMENTS));
      case Expression.Tint tint ->
          Optional.of(
              new Colour(
                  Scalar.word(tint.space().text(), tint.space().span()),
                  lowering.block(tint.parts(), BlockKind.ARGUMENTS)));
      case Expression.Listing list -> Optional.of(list(list));
      case Expression.Quantity quantity -> duration(quantity, place, key);
      case Expression.Minus minus -> negative(minus);
      case Expression.Group group -> refuse(group, "an expression");
      case Expression.Call call when textCall(call) -> forcedText(call);
      case Expression.Call call -> refuse(call, "`" + call.name().text() + "(…)`");
      case Expression.Shifted shifted -> refuse(shifted, "`by`");
      case Expression.Logical logical -> refuse(logical, "an expression");
      case Expression.Negation negation -> refuse(negation, "an expression");
      case Expression.Comparison comparison -> refuse(comparison, "a comparison");
      case Expression.Arithmetic arithmetic -> refuse(arithmetic, "arithmetic");
      case Expression.Scoped scoped -> refuse(scoped, "a scope");
    };
  }

  private Value list(Expression.Listing list) {
    List<Entry> items = new ArrayList<>();
    for (Expression item : list.items()) {
      value(item, Place.UNKNOWN, "").ifPresent(value -> items.add(new Item(value)));
    }
    return Block.of(items, list.span());
  }

  private Optional<Value> negative(Expression.Minus minus) {
    if (minus.operand() instanceof Expression.Word word) {
      return Optional.of(Scalar.word("-" + word.text(), minus.span()));
    }
    return refuse(minus, "arithmetic");
  }

  private Optional<Value> refuse(Expression expression, String what) {
    context.report(
        LowerRule.MISPLACED_FORM
            .at(expression.span(), "Found " + what + ", where a plain value is meant.")
            .help("Write a word, a number, a text in quotes, or a block."));
    return Optional.empty();
  }

  static boolean percentage(String text) {
    return text.length() > 1
        && text.endsWith("%")
        && Numbers.read(text.substring(0, text.length() - 1)).isPresent();
  }

  private Optional<Value> fraction(Expression.Word word, Place place, String key) {
    String digits = word.text().substring(0, word.text().length() - 1);
    BigDecimal number = Numbers.read(digits).orElseThrow().divide(HUNDRED);
    if (!place.takesFraction(key)) {
      context.report(
          LowerRule.PERCENTAGE_FOR_PLAIN_NUMBER
              .at(word.span(), "`" + key + "` is not known to take a percentage.")
              .help(
                  ("If it takes a fraction, write `%s`; if it counts in hundreds, write" + " `%s`.")
                      .formatted(number.toPlainString(), digits)));
    }
    return Optional.of(Scalar.word(number.toPlainString(), word.span()));
  }

  private Optional<Value> duration(Expression.Quantity quantity, Place place, String key) {
    Optional<Durations.Unit> unit =
        place.time(key).or(() -> Durations.unitOfKey(key.toLowerCase(Locale.ROOT)));
    Optional<BigDecimal> amount =
        unit.flatMap(u -> Durations.convert(quantity.number().text(), quantity.unit().text(), u));
    if (amount.isEmpty()) {
      context.report(
          LowerRule.DURATION_FOR_NUMBER
              .at(quantity.span(), "`" + key + "` takes a plain number, not a time.")
              .help("Write `" + quantity.number().text() + "` without a unit."));
      return Optional.empty();
    }
    return Optional.of(Scalar.word(Numbers.plain(amount.get()), quantity.span()));
  }

  /// Whether a string is text for players, to be given a key: it stands where the game shows
  /// text, and is more than a key.
  private static boolean textAt(String path, Expression.Quoted quoted) {
    return Tooltips.takesText(path) && Tooltips.isProse(quoted.text());
  }

  private Optional<Value> tooltip(Expression.Quoted quoted) {
    String key = context.key(quoted);
    new Prose(context).define(key, quoted);
    return Optional.of(Scalar.word(key, quoted.span()));
  }

  private static boolean textCall(Expression.Call call) {
    return call.name().text().equals("text") || call.name().text().equals("key");
  }

  private Optional<Value> forcedText(Expression.Call call) {
    if (call.forcedText().isPresent()) {
      return tooltip(call.forcedText().get());
    }
    return call.forcedKey()
        .<Value>map(word -> Scalar.word(word.text(), word.span()))
        .or(() -> refuse(call, "`" + call.name().text() + "(…)`"));
  }
}
