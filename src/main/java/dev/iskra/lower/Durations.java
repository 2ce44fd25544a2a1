package dev.iskra.lower;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// Times with units. A month is 30 days and a year 365, as the game counts them.
public final class Durations {
  /// The units of time, in hours.
  public enum Unit {
    /// An hour.
    HOUR(1),
    /// A day of 24 hours.
    DAY(24),
    /// A week of 7 days.
    WEEK(168),
    /// A month of 30 days.
    MONTH(720),
    /// A year of 365 days.
    YEAR(8760);

    private final int hours;

    Unit(int hours) {
      this.hours = hours;
    }
  }

  private Durations() {}

  /// The unit a word names, in the singular or plural.
  public static Optional<Unit> unit(String word) {
    return switch (word) {
      case "hour", "hours" -> Optional.of(Unit.HOUR);
      case "day", "days" -> Optional.of(Unit.DAY);
      case "week", "weeks" -> Optional.of(Unit.WEEK);
      case "month", "months" -> Optional.of(Unit.MONTH);
      case "year", "years" -> Optional.of(Unit.YEAR);
      default -> Optional.empty();
    };
  }

  /// The unit in which an argument of that name counts: `days`, `random_days`, `hours` …
  static Optional<Unit> unitOfKey(String key) {
    return unit(key.startsWith("random_") ? key.substring("random_".length()) : key);
  }

  /// `amount unit` in `target` units, rounded up to the three decimals that the game keeps.
  public static Optional<BigDecimal> convert(String amount, String unit, Unit target) {
    Optional<BigDecimal> number = Numbers.read(amount);
    Optional<Unit> from = unit(unit);
    if (number.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal hours = number.get().multiply(BigDecimal.valueOf(from.get().hours));
    return Optional.of(hours.divide(BigDecimal.valueOf(target.hours), 3, RoundingMode.CEILING));
  }
}
