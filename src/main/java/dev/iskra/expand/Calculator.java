package dev.iskra.expand;

import dev.iskra.expand.Value.Amount;
import dev.iskra.expand.Value.Broken;
import dev.iskra.expand.Value.Sequence;
import dev.iskra.expand.Value.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// `+ - * /` on values. What has no result gives a reason instead.
final class Calculator {
  /// The game keeps three decimals of a number.
  private static final int DECIMALS = 3;

  private Calculator() {}

  static Value apply(Value left, char sign, Value right) {
    if (left instanceof Broken) {
      return left;
    }
    if (right instanceof Broken) {
      return right;
    }
    if (left instanceof Amount a && right instanceof Amount b) {
      return checked(numbers(a, sign, b));
    }
    if (sign == '+' && (left instanceof Text || right instanceof Text)) {
      return joined(left, right);
    }
    if (sign == '+' && left instanceof Sequence a && right instanceof Sequence b) {
      return concatenated(a, b);
    }
    return refused(left, sign, right);
  }

  static Value negated(Value value) {
    return switch (value) {
      case Amount amount -> Amount.computed(amount.number().negate(), amount.unit());
      case Broken broken -> broken;
      default -> new Broken("`-` needs a number, and this is " + value.described() + ".", "");
    };
  }

  private static Value numbers(Amount a, char sign, Amount b) {
    return switch (sign) {
      case '+' -> sum(a, b, b.number(), sign);
      case '-' -> sum(a, b, b.number().negate(), sign);
      case '*' -> product(a, b);
      case '/' -> quotient(a, b);
      default -> throw new IllegalArgumentException("no sign of arithmetic: " + sign);
    };
  }

  private static Value sum(Amount a, Amount b, BigDecimal signed, char sign) {
    if (a.unit() == b.unit()) {
      return Amount.computed(a.number().add(signed), a.unit());
    }
    if (!a.unit().isTime() || !b.unit().isTime()) {
      return refused(a, sign, b);
    }
    BigDecimal hours = a.number().multiply(a.unit().hours()).add(signed.multiply(b.unit().hours()));
    return inUnit(hours, a.unit().compareTo(b.unit()) < 0 ? a.unit() : b.unit());
  }

  /// In `finer`, the finer of two units, if that needs no more than three decimals; else in
  /// hours.
  private static Amount inUnit(BigDecimal hours, Unit finer) {
    for (Unit unit : List.of(finer, Unit.DAYS)) {
      BigDecimal number = divide(hours, unit.hours());
      if (number.multiply(unit.hours()).compareTo(hours) == 0) {
        return Amount.computed(number, unit);
      }
    }
    return Amount.computed(hours, Unit.HOURS);
  }

  private static Value product(Amount a, Amount b) {
    if (!a.isPlain() && !b.isPlain()) {
      return refused(a, '*', b);
    }
    Unit unit = a.isPlain() ? b.unit() : a.unit();
    return Amount.computed(a.number().multiply(b.number()), unit);
  }

  private static Value quotient(Amount a, Amount b) {
    if (b.number().signum() == 0) {
      return new Broken("This divides by zero.", "");
    }
    if (b.isPlain()) {
      return Amount.computed(divide(a.number(), b.number()), a.unit());
    }
    if (a.unit() == b.unit()) {
      return Amount.computed(divide(a.number(), b.number()), Unit.NONE);
    }
    if (!a.unit().isTime() || !b.unit().isTime()) {
      return refused(a, '/', b);
    }
    BigDecimal left = a.number().multiply(a.unit().hours());
    return Amount.computed(divide(left, b.number().multiply(b.unit().hours())), Unit.NONE);
  }

  private static BigDecimal divide(BigDecimal a, BigDecimal b) {
    try {
      return a.divide(b);
    } catch (ArithmeticException endless) {
      return a.divide(b, DECIMALS, RoundingMode.HALF_UP);
    }
  }

  private static Value joined(Value left, Value right) {
    boolean multiline = isTall(left) || isTall(right);
    String a = Written.inString(left, multiline).orElse(null);
    String b = Written.inString(right, multiline).orElse(null);
    if (a == null || b == null) {
      return refused(left, '+', right);
    }
    return (long) a.length() + b.length() > Budget.VALUE
        ? tooBig("text")
        : new Text(a.concat(b), multiline);
  }

  private static boolean isTall(Value value) {
    return value instanceof Text text && text.multiline();
  }

  private static Value concatenated(Sequence a, Sequence b) {
    if (a.size() + b.size() > Budget.VALUE) {
      return tooBig("list");
    }
    List<Value> items = new ArrayList<>(a.items());
    items.addAll(b.items());
    return Sequence.of(items);
  }

  private static Value checked(Value value) {
    return value instanceof Amount amount && digits(amount.number()) > Budget.DIGITS
        ? tooBig("number")
        : value;
  }

  private static int digits(BigDecimal number) {
    return Math.max(number.precision(), Math.max(number.scale(), -number.scale()));
  }

  private static Broken tooBig(String what) {
    return new Broken("This gives a " + what + " that is too big for any mod.", "");
  }

  private static Broken refused(Value left, char sign, Value right) {
    String reason =
        switch (sign) {
          case '+' -> right.described() + " cannot be added to " + left.described();
          case '-' -> right.described() + " cannot be taken from " + left.described();
          case '*' -> left.described() + " cannot be multiplied by " + right.described();
          default -> left.described() + " cannot be divided by " + right.described();
        };
    String sentence = Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ".";
    return new Broken(
        sentence,
        "Numbers go with numbers, percentages with percentages, durations with durations;"
            + " a plain number multiplies or divides any of them.");
  }
}
