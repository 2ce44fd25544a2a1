package dev.iskra.check;

import dev.iskra.lower.Numbers;
import dev.iskra.signature.Range;
import dev.iskra.signature.Signatures;
import dev.iskra.signature.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;

/// Types in words that a modder understands.
public final class Types {
  private static final int WORDS = 12;

  private Types() {}

  /// What may stand there: `an idea or a variable`.
  static String describe(List<ValueType> types, Environment ground) {
    return describe(types, ground.signatures());
  }

  /// What may stand there: `an idea or a variable`.
  public static String describe(List<ValueType> types, Signatures signatures) {
    SequencedSet<String> words = new LinkedHashSet<>();
    types.forEach(type -> words.add(describe(type, signatures)));
    List<String> list = new ArrayList<>(words);
    if (list.size() > 1) {
      String last = list.removeLast();
      return String.join(", ", list) + " or " + last;
    }
    return list.isEmpty() ? "nothing" : list.getFirst();
  }

  private static String describe(ValueType type, Signatures signatures) {
    return switch (type) {
      case ValueType.YesNo _ -> "`yes` or `no`";
      case ValueType.Whole whole -> "a whole number" + range(whole.range());
      case ValueType.Decimal decimal -> "a number" + range(decimal.range());
      case ValueType.Amount amount -> "a number" + range(amount.range()) + " or a variable";
      case ValueType.Time time -> "a time in " + time.unit().word() + " or a variable";
      case ValueType.Percentage _ -> "a percentage";
      case ValueType.Date _ -> "a date such as `1936.1.1`";
      case ValueType.Text _ -> "a text or the key of one";
      case ValueType.AnyWord _, ValueType.Anything _ -> "a word";
      case ValueType.FilePath _ -> "the path of a file";
      case ValueType.Colour _ -> "a colour";
      case ValueType.Literal literal -> "`" + literal.word() + "`";
      case ValueType.OneOf list -> oneOf(signatures.words(list.list()));
      case ValueType.Reference reference -> "the name of " + a(reference.family().label());
      case ValueType.Unlisted unlisted -> "the name of " + a(unlisted.kind().replace('_', ' '));
      case ValueType.OpenWord open -> a(open.set().replace('_', ' '));
      case ValueType.Scoped scoped -> "a scope that is " + Reporter.article(scoped.scopes());
      case ValueType.NameOf name -> "the name of " + a(name.category().replace('_', ' '));
      case ValueType.Affixed affixed -> "`" + affixed.before() + "…" + affixed.after() + "`";
      case ValueType.Shared shared -> "a block";
    };
  }

  private static String a(String label) {
    boolean vowel = "aeio".indexOf(Character.toLowerCase(label.charAt(0))) >= 0;
    return (vowel ? "an " : "a ") + label;
  }

  private static String oneOf(List<String> words) {
    if (words.isEmpty()) {
      return "a word";
    }
    List<String> shown = words.size() > WORDS ? words.subList(0, WORDS) : words;
    String list = "`" + String.join("`, `", shown) + "`";
    return words.size() > WORDS ? "one of " + list + " …" : "one of " + list;
  }

  private static String range(Range range) {
    if (range.equals(Range.ANY)) {
      return "";
    }
    if (range.most() == Double.POSITIVE_INFINITY) {
      return " of at least " + number(range.least());
    }
    return range.least() == Double.NEGATIVE_INFINITY
        ? " of at most " + number(range.most())
        : " from " + number(range.least()) + " to " + number(range.most());
  }

  private static String number(double number) {
    return number == Math.rint(number)
        ? Long.toString((long) number)
        : String.format(Locale.ROOT, "%s", number);
  }

  /// What to write where a percentage stands for a fraction: for 10 it is `0.1`. Without a
  /// fraction among the types the help is to look at the range.
  static String fraction(String number, List<ValueType> types) {
    boolean fraction =
        types.stream()
            .anyMatch(
                type -> type instanceof ValueType.Amount amount && amount.range().most() == 1);
    Optional<BigDecimal> written = Numbers.read(number);
    return fraction && written.isPresent()
        ? "If you meant "
            + Numbers.plain(written.get())
            + " %, write `"
            + Numbers.plain(written.get().movePointLeft(2))
            + "`."
        : "Write a number within the range.";
  }
}
