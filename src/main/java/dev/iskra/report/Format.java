package dev.iskra.report;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.suppress.FilteredFindings;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The forms a report can take.
public enum Format {
  /// For people: excerpts, notes, advice.
  TEXT,
  /// One JSON document, described in `docs/reference/report-json.md`.
  JSON,
  /// Static Analysis Results Interchange Format 2.1.0, which code scanners exchange.
  SARIF,
  /// Workflow commands that GitHub shows beside the lines of a change.
  GITHUB,
  /// `path:line:column: severity: message [code]`, which editors and log readers know.
  GCC;

  /// The names of all formats, as the command line spells them.
  public static List<String> names() {
    return Arrays.stream(values()).map(Format::toString).toList();
  }

  /// The format of that name, as the command line spells it.
  public static Optional<Format> named(String name) {
    return Arrays.stream(values()).filter(format -> format.toString().equals(name)).findFirst();
  }

  /// The report of these findings, in their order.
  public String render(FilteredFindings found, Style style) {
    return switch (this) {
      case TEXT -> new TextReport(style.colours()).render(found, style);
      case JSON -> JsonReport.render(found, style.suppressed());
      case SARIF -> SarifReport.render(found, style);
      case GITHUB -> GithubReport.render(found.findings(), style.prefix());
      case GCC -> GccReport.render(found.findings());
    };
  }

  /// The report of findings none of which is kept back.
  ///
  /// @param colours whether a terminal's colours may be used
  public String render(List<Diagnostic> diagnostics, boolean colours) {
    return render(FilteredFindings.of(diagnostics), Style.plain().colours(colours));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
