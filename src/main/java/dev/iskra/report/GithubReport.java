package dev.iskra.report;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Label;
import dev.iskra.diagnostic.Severity;
import dev.iskra.text.Span;
import java.util.List;

/// Workflow commands of GitHub Actions: `::error file=…,line=…::message`, one line each.
final class GithubReport {
  /// So many further places are told of: GitHub shows only a part of a long text.
  private static final int LISTED = 20;

  private GithubReport() {}

  /// @param prefix what stands before a path in the repository
  static String render(List<Diagnostic> diagnostics, String prefix) {
    StringBuilder out = new StringBuilder();
    for (List<Diagnostic> places : Causes.byName(diagnostics, one -> one)) {
      print(places, prefix, out);
    }
    return out.toString();
  }

  private static void print(List<Diagnostic> places, String prefix, StringBuilder out) {
    Diagnostic diagnostic = places.getFirst();
    Span at = diagnostic.at();
    Span end = at.atEnd();
    out.append("::").append(command(diagnostic.severity()));
    out.append(" file=").append(property(prefix + at.source().path()));
    out.append(",line=").append(at.line()).append(",col=").append(at.column());
    out.append(",endLine=").append(end.line());
    if (end.line() == at.line()) {
      // Columns of two lines are refused.
      out.append(",endColumn=").append(end.column());
    }
    String title = diagnostic.rule().code() + " " + diagnostic.rule().title();
    out.append(",title=").append(property(title));
    out.append("::").append(data(text(diagnostic, Causes.labels(places)))).append('\n');
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO, HINT -> "notice";
    };
  }

  private static String text(Diagnostic diagnostic, List<Label> labels) {
    StringBuilder text = new StringBuilder(diagnostic.message());
    for (Label label : labels.subList(0, Math.min(labels.size(), LISTED))) {
      text.append('\n').append(label.at()).append(": ").append(label.text());
    }
    if (labels.size() > LISTED) {
      text.append("\nand ").append(labels.size() - LISTED).append(" more places");
    }
    return text.append(Advice.remarks(diagnostic)).toString();
  }

  private static String data(String text) {
    return Visible.line(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
