package dev.iskra.report;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Label;
import dev.iskra.diagnostic.Severity;
import dev.iskra.text.Span;
import java.util.List;

/// `path:line:column: severity: message [code]`, and a line for each further place.
final class GccReport {
  private GccReport() {}

  static String render(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    for (List<Diagnostic> places : Causes.byName(diagnostics, one -> one)) {
      Diagnostic diagnostic = places.getFirst();
      out.append(place(diagnostic.at())).append(": ").append(word(diagnostic.severity()));
      out.append(": ").append(oneLine(diagnostic.message()));
      out.append(" [").append(diagnostic.rule().code()).append("]\n");
      for (Label label : Causes.labels(places)) {
        out.append(place(label.at())).append(": note: ").append(oneLine(label.text())).append('\n');
      }
    }
    return out.toString();
  }

  /// The severity in the words that readers of this form and of SARIF know.
  static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO, HINT -> "note";
    };
  }

  private static String place(Span at) {
    return Visible.line(at.toString());
  }

  private static String oneLine(String text) {
    return Visible.line(text.replace('\n', ' ').replace('\r', ' '));
  }
}
