package dev.iskra.report;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How often each rule found something.
///
/// @param rows one for each rule and severity: the worst first, then the most frequent
record Tally(List<Row> rows) {
  /// A table is worth its room only where there are more kinds of findings than this …
  private static final int FEW_KINDS = 3;

  /// … and more findings than fit on a screen.
  private static final int SCREEN = 10;

  /// @param count how many causes
  /// @param places how many findings
  record Row(Rule rule, Severity severity, long count, long places) {}

  private static final Comparator<Row> ORDER =
      Comparator.comparing(Row::severity)
          .thenComparing(Comparator.comparingLong(Row::places).reversed())
          .thenComparing(row -> row.rule().code());

  /// Counts causes and their places.
  static Tally of(List<List<Diagnostic>> causes) {
    Map<String, Row> rows = new TreeMap<>();
    for (List<Diagnostic> places : causes) {
      Diagnostic one = places.getFirst();
      rows.merge(
          one.rule().code() + one.severity().word(),
          new Row(one.rule(), one.severity(), 1, places.size()),
          (a, b) ->
              new Row(a.rule(), a.severity(), a.count() + b.count(), a.places() + b.places()));
    }
    return new Tally(rows.values().stream().sorted(ORDER).toList());
  }

  /// Whether people are helped by it at the end of a long report.
  boolean isWorthShowing() {
    return rows.size() > FEW_KINDS && rows.stream().mapToLong(Row::places).sum() > SCREEN;
  }

  /// A line for each row: ` 12  warning  ISK5001  flag-never-set`.
  String text(Paint paint) {
    int digits =
        rows.stream().mapToInt(row -> Long.toString(row.places()).length()).max().orElse(1);
    int words = rows.stream().mapToInt(row -> row.severity().word().length()).max().orElse(1);
    StringBuilder out = new StringBuilder();
    for (Row row : rows) {
      String count = Long.toString(row.places());
      String word = row.severity().word();
      out.repeat(' ', digits - count.length()).append(count).append("  ");
      out.append(paint.as(Paint.Role.of(row.severity()), word)).repeat(' ', words - word.length());
      out.append("  ").append(row.rule().code()).append("  ").append(row.rule().title());
      out.append('\n');
    }
    return out.toString();
  }
}
