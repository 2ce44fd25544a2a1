package dev.iskra.expand;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What the compiler knows something to be.
sealed interface Value {
  /// `5`, `5%`, `70 days`.
  ///
  /// @param lexeme the number as it is printed: as written in the source, or as computed
  record Amount(BigDecimal number, Unit unit, String lexeme) implements Value {
    /// A number that was worked out: printed plainly, without an exponent or trailing zeros.
    static Amount computed(BigDecimal number, Unit unit) {
      BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
      return new Amount(plain, unit, plain.toPlainString() + (unit == Unit.PERCENT ? "%" : ""));
    }

    /// The number that a word such as `-0.50` or `5%` is, if it is one.
    static Optional<Amount> read(String word) {
      boolean percent = word.endsWith("%");
      String digits = percent ? word.substring(0, word.length() - 1) : word;
      return isDecimal(digits)
          ? Optional.of(
              new Amount(new BigDecimal(digits), percent ? Unit.PERCENT : Unit.NONE, word))
          : Optional.empty();
    }

    private static boolean isDecimal(String text) {
      int digits = 0;
      int points = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c >= '0' && c <= '9') {
          digits++;
        } else if (c == '.') {
          points++;
        } else if (i > 0 || (c != '-' && c != '+')) {
          return false;
        }
      }
      return digits > 0 && digits <= Budget.DIGITS && points <= 1;
    }

    boolean isPlain() {
      return unit == Unit.NONE;
    }
  }

  /// `3..7`, `3..7 days`. Both ends are plain numbers and belong to it.
  record Range(Amount from, Amount to, Unit unit) implements Value {
    String lexeme() {
      return from.lexeme() + ".." + to.lexeme();
    }
  }

  /// What stands between the quotes of a string, as written.
  record Text(String inner, boolean multiline) implements Value {}

  /// A word that is not a number: a name, a tag, a date, `yes`, `no`.
  record Name(String text) implements Value {
    static final Name YES = new Name("yes");
    static final Name NO = new Name("no");
  }

  /// `[ a, b ]`.
  ///
  /// @param tight whether it was read as one word `[a]`; then it is printed as that word, and the
  ///     field it is given to decides which it is
  record Sequence(List<Value> items, boolean tight, long size) implements Value {
    static Sequence of(List<Value> items) {
      return new Sequence(List.copyOf(items), false, sizeOf(items));
    }

    static Sequence tight(List<Value> items) {
      return new Sequence(List.copyOf(items), true, sizeOf(items));
    }
  }

  /// `(a, b)`.
  record Tuple(List<Value> items, long size) implements Value {
    static Tuple of(List<Value> items) {
      return new Tuple(List.copyOf(items), sizeOf(items));
    }
  }

  /// No value.
  ///
  /// @param reason what is wrong, a sentence; empty if that has been reported
  /// @param help what to do, a sentence, or empty
  record Broken(String reason, String help) implements Value {
    /// The value of whatever has been reported already; nothing more is said about it.
    static final Broken REPORTED = new Broken("", "");
  }

  /// How much of the tree it takes up: one for each word, and one for each 16 characters of text.
  default long size() {
    return switch (this) {
      case Text text -> 1 + text.inner().length() / 16;
      case Name name -> 1 + name.text().length() / 16;
      default -> 1;
    };
  }

  private static long sizeOf(List<Value> items) {
    long size = 1;
    for (Value item : items) {
      size += item.size();
    }
    return size;
  }

  /// `yes` or `no` as the game writes them, if it is one of them.
  default Optional<Boolean> truth() {
    if (this.equals(Name.YES)) {
      return Optional.of(true);
    }
    return this.equals(Name.NO) ? Optional.of(false) : Optional.empty();
  }

  static Value of(boolean truth) {
    return truth ? Name.YES : Name.NO;
  }

  /// What it is called in messages.
  default String described() {
    return switch (this) {
      case Amount amount ->
          switch (amount.unit()) {
            case NONE -> "a number";
            case PERCENT -> "a percentage";
            default -> "a duration";
          };
      case Range ignored -> "a range";
      case Text ignored -> "a text";
      case Name ignored -> "a word";
      case Sequence ignored -> "a list";
      case Tuple ignored -> "a group";
      case Broken ignored -> "nothing";
    };
  }
}
