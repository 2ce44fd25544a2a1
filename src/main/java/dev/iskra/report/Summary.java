package dev.iskra.report;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Severity;
import dev.iskra.suppress.FilteredFindings;
import dev.iskra.suppress.Suppressed;
import java.util.ArrayList;
import java.util.List;

/// How many findings there are of each severity.
public final class Summary {
  private Summary() {}

  /// For example `2 errors, 1 warning in 7 places`; `no findings` if there are none. What is said
  /// in the same words counts once.
  public static String of(List<Diagnostic> diagnostics) {
    List<String> parts = new ArrayList<>();
    List<List<Diagnostic>> causes = Causes.of(diagnostics);
    for (Severity severity : Severity.values()) {
      List<List<Diagnostic>> some =
          causes.stream().filter(c -> c.getFirst().severity() == severity).toList();
      if (!some.isEmpty()) {
        parts.add(counted(some.size(), word(severity)) + places(some));
      }
    }
    return parts.isEmpty() ? "no findings" : String.join(", ", parts);
  }

  /// The same, and how many are not reported: `1 warning (2 allowed, 12 in the baseline)`.
  public static String of(FilteredFindings found) {
    return of(found.findings()) + keptBack(found);
  }

  /// How many findings are not reported, in parentheses behind a blank; nothing if there are
  /// none.
  public static String keptBack(FilteredFindings found) {
    List<String> parts = new ArrayList<>();
    long allowed = found.count(Suppressed.By.COMMENT, Suppressed.By.MOD);
    long known = found.count(Suppressed.By.BASELINE);
    if (allowed > 0) {
      parts.add(allowed + " allowed");
    }
    if (known > 0) {
      parts.add(known + " in the baseline");
    }
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
  }

  /// ` in 7 places`, where there are more places than causes.
  static String places(List<List<Diagnostic>> causes) {
    int places = causes.stream().mapToInt(List::size).sum();
    return places == causes.size() ? "" : " in " + places + " places";
  }

  /// ` and 6 more places`, where there are more than one.
  static String more(List<Diagnostic> places) {
    int more = places.size() - 1;
    return more == 0 ? "" : " and " + counted(more, "more place");
  }

  /// A number of things, in words: `1 file`, `2 files`.
  public static String counted(long count, String word) {
    return count + " " + (count == 1 ? word : word + "s");
  }

  private static String word(Severity severity) {
    // "Information" is not counted in English.
    return severity == Severity.INFO ? "remark" : severity.word();
  }
}
