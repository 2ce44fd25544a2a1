package dev.iskra.kinds.event;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.ObjectType;
import dev.iskra.lower.Context;
import dev.iskra.lower.Durations;
import dev.iskra.lower.EffectForm;
import dev.iskra.lower.LowerRule;
import dev.iskra.lower.Numbers;
import dev.iskra.model.Resolution;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `fire congress`, `fire congress in 5 days`, `fire congress in 3..7 days`: the effect that
/// fires an event of its type.
final class Fire implements EffectForm {
  @Override
  public Set<String> words() {
    return Set.of("fire");
  }

  @Override
  public List<Entry> effects(Statement.Phrase phrase, Context context) {
    List<Expression> words = phrase.words();
    if (!(words.get(1) instanceof Expression.Word name)) {
      return malformed(phrase.span(), context);
    }
    Optional<List<Entry>> delay =
        words.size() == 2 ? Optional.of(List.of()) : delay(words.subList(2, words.size()));
    if (delay.isEmpty()) {
      return malformed(phrase.span(), context);
    }
    Resolution event = context.names().resolve(ObjectType.EVENT, name.text(), context.namespace());
    String effect = event.attribute("type").orElse("country_event");
    Scalar key = Scalar.word(effect, words.getFirst().span());
    Scalar id = Scalar.word(name.text(), name.span());
    if (delay.get().isEmpty()) {
      return List.of(Field.of(key, id));
    }
    List<Entry> arguments = new ArrayList<>();
    arguments.add(Field.of(Scalar.word("id", name.span()), id));
    arguments.addAll(delay.get());
    return List.of(Field.of(key, Block.of(arguments, phrase.span())));
  }

  private static List<Entry> malformed(Span at, Context context) {
    context.report(
        Diagnostic.of(LowerRule.MALFORMED_FIRE, at, "This `fire` is not complete.")
            .help("Write `fire name`, `fire name in 5 days` or `fire name in 3..7 days`."));
    return List.of();
  }

  /// The fields for `in 5 days` or `in 3..7 days`; absent where it is something else.
  private static Optional<List<Entry>> delay(List<Expression> words) {
    if (words.size() != 3 || !words.getFirst().textOrWord().equals(Optional.of("in"))) {
      return Optional.empty();
    }
    String amount = words.get(1).textOrWord().orElse("");
    String unit = words.get(2).textOrWord().orElse("");
    Span at = words.get(1).span().to(words.get(2).span());
    boolean hours = unit.startsWith("hour");
    Durations.Unit target = hours ? Durations.Unit.HOUR : Durations.Unit.DAY;
    int dots = amount.indexOf("..");
    if (dots < 0) {
      return Durations.convert(amount, unit, target)
          .map(least -> List.of(field(hours ? "hours" : "days", least, at)));
    }
    Optional<BigDecimal> least = Durations.convert(amount.substring(0, dots), unit, target);
    Optional<BigDecimal> most = Durations.convert(amount.substring(dots + 2), unit, target);
    if (least.isEmpty() || most.isEmpty() || most.get().compareTo(least.get()) < 0) {
      return Optional.empty();
    }
    return Optional.of(
        List.of(
            field(hours ? "hours" : "days", least.get(), at),
            field(hours ? "random_hours" : "random_days", most.get().subtract(least.get()), at)));
  }

  private static Entry field(String name, BigDecimal number, Span at) {
    return Field.of(Scalar.word(name, at), Scalar.word(Numbers.plain(number), at));
  }
}
