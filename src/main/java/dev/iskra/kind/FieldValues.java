package dev.iskra.kind;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.lower.Context;
import dev.iskra.lower.Durations;
import dev.iskra.lower.Numbers;
import dev.iskra.lower.Unknowns;
import dev.iskra.model.Resolution;
import dev.iskra.signature.Type;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The values of fields, checked against their types and written as the game writes them.
final class FieldValues {
  private final Context context;

  FieldValues(Context context) {
    this.context = context;
  }

  /// The fields of a declaration that are wanted, in the order of the schema; texts aside, which
  /// need a key, and what has a form of ours that none of `forms` reads.
  static List<Entry> entries(
      DeclarationReader in, Predicate<Field> wanted, Map<String, Field.Form> forms) {
    List<Entry> out = new ArrayList<>();
    FieldValues values = new FieldValues(in.context());
    for (Field field : in.schema().fields()) {
      for (Statement.Assignment a :
          wanted.test(field) ? in.all(field.name()) : List.<Statement.Assignment>of()) {
        switch (field.type()) {
          case Type.Described _ -> out.addAll(in.lowered(field, a));
          case Type.Special _, Type.Text _ ->
              Optional.ofNullable(forms.get(field.name()))
                  .flatMap(form -> form.read(in, a))
                  .ifPresent(out::add);
          default -> values.entry(field, a).ifPresent(out::add);
        }
      }
    }
    return out;
  }

  /// A field as the game writes it; absent where its value is wrong, which is reported.
  Optional<Entry> entry(Field field, Statement.Assignment a) {
    Optional<Value> value = value(field.name(), field.type(), a.value());
    return value.map(v -> entry(a, field.name(), v));
  }

  private static Entry entry(Statement.Assignment a, String name, Value value) {
    return dev.iskra.clausewitz.Field.of(Scalar.word(name, a.key().span()), value);
  }

  private Optional<Value> value(String field, Type type, Expression written) {
    Expression expression = plain(written);
    return switch (type) {
      case Type.YesNo _ -> oneOf(field, List.of("yes", "no"), type, expression);
      case Type.OneOf choice -> oneOf(field, choice.words(), type, expression);
      case Type.Whole whole -> whole(field, whole, expression);
      case Type.Decimal _ -> decimal(field, type, expression);
      case Type.Fraction _ -> fraction(field, type, expression);
      case Type.Duration duration -> duration(field, duration, expression);
      case Type.Literal _ -> literal(field, type, expression);
      case Type.Reference reference -> reference(field, reference, expression);
      case Type.Text _, Type.Special _, Type.Described _, Type.Script _ ->
          throw new IllegalStateException("`" + field + "` is read by the room of its kind");
    };
  }

  /// An `@constant` by its value.
  private Expression plain(Expression written) {
    return written instanceof Expression.Word word
        ? context
            .constants()
            .value(word.text())
            .<Expression>map(value -> Expression.Word.made(value, word.span()))
            .orElse(written)
        : written;
  }

  private Optional<Value> wrong(String field, Type type, Expression found) {
    context
        .sink()
        .report(
            Diagnostic.of(
                    KindRule.WRONG_TYPE,
                    found.span(),
                    "`" + field + "` takes " + type.description() + ".")
                .help("Found " + Shapes.of(found) + "."));
    return Optional.empty();
  }

  private Optional<Value> oneOf(String field, List<String> words, Type type, Expression found) {
    return found instanceof Expression.Word word && words.contains(word.text())
        ? Optional.of(Scalar.word(word.text(), word.span()))
        : wrong(field, type, found);
  }

  private Optional<Value> whole(String field, Type.Whole type, Expression found) {
    Optional<BigDecimal> number = number(found).filter(n -> n.stripTrailingZeros().scale() <= 0);
    if (number.isEmpty()) {
      return wrong(field, type, found);
    }
    BigDecimal value = number.get();
    if (value.compareTo(BigDecimal.valueOf(type.least())) < 0
        || value.compareTo(BigDecimal.valueOf(type.most())) > 0) {
      context
          .sink()
          .report(
              Diagnostic.of(
                  KindRule.NUMBER_OUT_OF_RANGE,
                  found.span(),
                  "`" + field + "` lies from " + type.least() + " to " + type.most() + "."));
      return Optional.empty();
    }
    return Optional.of(Scalar.word(Numbers.plain(value), found.span()));
  }

  private static Optional<BigDecimal> number(Expression found) {
    return switch (found) {
      case Expression.Word word -> Numbers.read(word.text());
      case Expression.Minus minus -> number(minus.operand()).map(BigDecimal::negate);
      case Expression.Group group when group.items().size() == 1 ->
          number(group.items().getFirst());
      default -> Optional.empty();
    };
  }

  private Optional<Value> decimal(String field, Type type, Expression found) {
    Optional<BigDecimal> number = number(found);
    if (number.isEmpty()) {
      return wrong(field, type, found);
    }
    warnOfDecimals(field, number.get(), found);
    return Optional.of(Scalar.word(Numbers.plain(number.get()), found.span()));
  }

  private Optional<Value> fraction(String field, Type type, Expression found) {
    Optional<BigDecimal> number = percentage(found).or(() -> number(found));
    if (number.isEmpty()) {
      return wrong(field, type, found);
    }
    if (number.get().signum() < 0 || number.get().compareTo(BigDecimal.ONE) > 0) {
      context
          .sink()
          .report(
              Diagnostic.of(
                      KindRule.NUMBER_OUT_OF_RANGE,
                      found.span(),
                      "`" + field + "` lies from 0 to 1, or 100%.")
                  .help("Half of it is `0.5` or `50%`."));
      return Optional.empty();
    }
    warnOfDecimals(field, number.get(), found);
    return Optional.of(Scalar.word(Numbers.plain(number.get()), found.span()));
  }

  private static Optional<BigDecimal> percentage(Expression found) {
    return found instanceof Expression.Word word && word.text().endsWith("%")
        ? Numbers.read(word.text().substring(0, word.text().length() - 1))
            .map(percent -> percent.movePointLeft(2))
        : Optional.empty();
  }

  private void warnOfDecimals(String field, BigDecimal number, Expression found) {
    if (number.stripTrailingZeros().scale() > 3) {
      context
          .sink()
          .report(
              Diagnostic.of(
                      KindRule.TOO_MANY_DECIMALS,
                      found.span(),
                      "The game keeps three decimals of `" + field + "`; the rest is lost.")
                  .help("Write it with three decimals at most."));
    }
  }

  private Optional<Value> duration(String field, Type.Duration type, Expression found) {
    if (found instanceof Expression.Quantity quantity) {
      Durations.Unit target = Durations.unit(type.unit().word()).orElseThrow();
      return Durations.convert(quantity.number().text(), quantity.unit().text(), target)
          .<Value>map(n -> Scalar.word(Numbers.plain(n), found.span()))
          .or(() -> wrong(field, type, found));
    }
    return decimal(field, type, found);
  }

  private Optional<Value> literal(String field, Type type, Expression found) {
    return switch (found) {
      case Expression.Word word -> Optional.of(Scalar.word(word.text(), word.span()));
      case Expression.Quoted quoted when !quoted.multiline() ->
          Optional.of(Scalar.string(quoted.text(), quoted.span()));
      default -> wrong(field, type, found);
    };
  }

  private Optional<Value> reference(String field, Type.Reference type, Expression found) {
    Optional<String> word = found.textOrWord();
    if (word.isEmpty() || word.get().equals("yes") || word.get().equals("no")) {
      return wrong(field, type, found);
    }
    String text = word.get();
    if (text.indexOf('[') >= 0) {
      // Put together by the game while it runs.
      return literal(field, type, found);
    }
    Resolution resolution = context.names().resolve(type.family(), text, context.namespace());
    Unknowns.report(context, type.family(), text, found.span(), resolution);
    Optional<Value> known = resolution.id().map(id -> Scalar.word(id, found.span()));
    return known.or(() -> literal(field, type, found));
  }
}
