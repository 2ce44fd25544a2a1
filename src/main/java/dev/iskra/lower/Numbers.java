package dev.iskra.lower;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as they are written.
public final class Numbers {
  private static final Pattern FORM = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)");

  /// No number of the game is as long; to read one takes the square of its length.
  private static final int LONGEST = 100;

  private Numbers() {}

  /// The number that a word spells: `12`, `-0.5`, `+.25`, `3.`.
  public static Optional<BigDecimal> read(String word) {
    return word.length() <= LONGEST && FORM.matcher(word).matches()
        ? Optional.of(new BigDecimal(word))
        : Optional.empty();
  }

  /// The shortest plain form, without exponent.
  public static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.signum() == 0 ? BigDecimal.ZERO : stripped).toPlainString();
  }
}
