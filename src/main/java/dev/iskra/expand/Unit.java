package dev.iskra.expand;

import java.math.BigDecimal;
import java.util.Locale;

/// What a number counts. A month has 30 days and a year 365, as the game counts them.
enum Unit {
  NONE(0),
  PERCENT(0),
  HOURS(1),
  DAYS(24),
  WEEKS(168),
  MONTHS(720),
  YEARS(8760);

  private final BigDecimal hours;

  Unit(int hours) {
    this.hours = BigDecimal.valueOf(hours);
  }

  /// The unit that a word such as `day` or `days` means.
  static Unit of(String word) {
    for (Unit unit : values()) {
      if (unit.isTime() && (word.equals(unit.plural()) || word.equals(unit.singular()))) {
        return unit;
      }
    }
    throw new IllegalArgumentException("no unit: " + word);
  }

  boolean isTime() {
    return hours.signum() > 0;
  }

  /// How many hours one of it has; 0 if it does not measure time.
  BigDecimal hours() {
    return hours;
  }

  /// The word behind `number`: `1 day`, `2 days`.
  String word(BigDecimal number) {
    return number.compareTo(BigDecimal.ONE) == 0 ? singular() : plural();
  }

  private String plural() {
    return name().toLowerCase(Locale.ROOT);
  }

  private String singular() {
    String plural = plural();
    return plural.substring(0, plural.length() - 1);
  }
}
