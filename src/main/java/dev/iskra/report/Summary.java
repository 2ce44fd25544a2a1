package dev.iskra.report;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/// How many findings there are of each severity.
public final class Summary {
  private Summary() {}

  /// For example `2 errors, 1 warning`; `no findings` if there are none.
  public static String of(List<Diagnostic> diagnostics) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = diagnostics.stream().filter(d -> d.severity() == severity).count();
      if (count > 0) {
        parts.add(count + " " + word(severity, count));
      }
    }
    return parts.isEmpty() ? "no findings" : String.join(", ", parts);
  }

  private static String word(Severity severity, long count) {
    // "Information" is not counted in English.
    String word = severity == Severity.INFO ? "remark" : severity.word();
    return count == 1 ? word : word + "s";
  }
}
