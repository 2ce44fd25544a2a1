package dev.iskra.expand;

import dev.iskra.expand.Value.Amount;
import dev.iskra.expand.Value.Broken;
import dev.iskra.expand.Value.Name;
import dev.iskra.expand.Value.Range;
import dev.iskra.expand.Value.Sequence;
import dev.iskra.expand.Value.Text;
import dev.iskra.expand.Value.Tuple;
import dev.iskra.syntax.Operator;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// `= != < <= > >=` on values: `yes`, `no`, or a reason why neither.
final class Comparer {
  private static final Pattern DATE = Pattern.compile("\\d{1,5}(\\.\\d{1,2}){2,3}");

  private Comparer() {}

  static Value compare(Value left, Operator operator, Value right) {
    if (left instanceof Broken) {
      return left;
    }
    if (right instanceof Broken) {
      return right;
    }
    return switch (operator) {
      case EQUALS, DOUBLE_EQUALS ->
          equal(left, right).map(Value::of).orElseGet(() -> apart(left, right));
      case NOT_EQUAL ->
          equal(left, right).map(same -> Value.of(!same)).orElseGet(() -> apart(left, right));
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> ordered(left, operator, right);
      default ->
          new Broken(
              "`" + operator.lexeme() + "` compares nothing at compile time.",
              "Use `=`, `!=`, `<`, `<=`, `>` or `>=`.");
    };
  }

  private static Value ordered(Value left, Operator operator, Value right) {
    OptionalInt order = order(left, right);
    if (order.isEmpty()) {
      return apart(left, right);
    }
    int sign = order.getAsInt();
    return switch (operator) {
      case LESS -> Value.of(sign < 0);
      case LESS_OR_EQUAL -> Value.of(sign <= 0);
      case GREATER -> Value.of(sign > 0);
      default -> Value.of(sign >= 0);
    };
  }

  private static Broken apart(Value left, Value right) {
    return new Broken(
        "This compares " + left.described() + " with " + right.described() + ".",
        "Numbers, percentages, durations and dates each have an order; words and texts are only"
            + " the same or not.");
  }

  /// Whether they are the same; empty if they cannot be compared.
  private static Optional<Boolean> equal(Value left, Value right) {
    OptionalInt order = order(left, right);
    if (order.isPresent()) {
      return Optional.of(order.getAsInt() == 0);
    }
    return switch (left) {
      case Sequence a when right instanceof Sequence b -> equal(a.items(), b.items());
      case Tuple a when right instanceof Tuple b -> equal(a.items(), b.items());
      case Range a when right instanceof Range b -> Optional.of(a.equals(b));
      default ->
          textual(left) && textual(right)
              ? Optional.of(string(left).equals(string(right)))
              : Optional.empty();
    };
  }

  private static Optional<Boolean> equal(List<Value> left, List<Value> right) {
    boolean same = left.size() == right.size();
    for (int i = 0; same && i < left.size(); i++) {
      same = equal(left.get(i), right.get(i)).orElse(false);
    }
    return Optional.of(same);
  }

  private static boolean textual(Value value) {
    return value instanceof Text || value instanceof Name;
  }

  private static String string(Value value) {
    return Written.inString(value, true).orElse("");
  }

  private static OptionalInt order(Value left, Value right) {
    if (left instanceof Amount a && right instanceof Amount b) {
      return amounts(a, b);
    }
    boolean dates = left instanceof Name a && right instanceof Name b && isDate(a) && isDate(b);
    return dates
        ? OptionalInt.of(Arrays.compare(date(string(left)), date(string(right))))
        : OptionalInt.empty();
  }

  private static OptionalInt amounts(Amount a, Amount b) {
    if (a.unit() == b.unit()) {
      return OptionalInt.of(a.number().compareTo(b.number()));
    }
    return a.unit().isTime() && b.unit().isTime()
        ? OptionalInt.of(
            a.number().multiply(a.unit().hours()).compareTo(b.number().multiply(b.unit().hours())))
        : OptionalInt.empty();
  }

  static boolean isDate(Name name) {
    return DATE.matcher(name.text()).matches();
  }

  /// Year, month, day and hour; a date without an hour is its beginning.
  private static int[] date(String text) {
    int[] parts = Arrays.stream(text.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    return Arrays.copyOf(parts, 4);
  }
}
