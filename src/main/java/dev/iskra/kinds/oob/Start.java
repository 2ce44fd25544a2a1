package dev.iskra.kinds.oob;

import dev.iskra.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// At which start of the game an order of battle is loaded.
///
/// @param date in games that begin on that day or later; empty for every game
record Start(Optional<LocalDate> date, Span at) {
  /// The first day of the base game, 1 January 1936.
  private static final LocalDate FIRST = LocalDate.of(1936, 1, 1);

  private static final Pattern DATE =
      Pattern.compile("([0-9]{1,4})\\.([0-9]{1,2})\\.([0-9]{1,2})(?:\\.[0-9]{1,2})?");

  /// Reads `yes` or a date; nothing for anything else.
  static Optional<Start> of(String text, Span at) {
    if (text.equals("yes")) {
      return Optional.of(new Start(Optional.empty(), at));
    }
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(date.group(1)),
              Integer.parseInt(date.group(2)),
              Integer.parseInt(date.group(3)));
      return Optional.of(new Start(day.isAfter(FIRST) ? Optional.of(day) : Optional.empty(), at));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  boolean isFirst() {
    return date.isEmpty();
  }

  /// The year of the game in which it is loaded.
  int year() {
    return date.orElse(FIRST).getYear();
  }

  /// The date whose block in a country's history the game plays in these games. It plays those
  /// before its own first day, so the block stands under the day before. The game's year has no
  /// 29 February.
  static String block(LocalDate date) {
    LocalDate before = date.minusDays(1);
    boolean leap = before.getMonthValue() == 2 && before.getDayOfMonth() == 29;
    int day = leap ? 28 : before.getDayOfMonth();
    return before.getYear() + "." + before.getMonthValue() + "." + day;
  }
}
