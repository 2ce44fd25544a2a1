package dev.iskra.report;

import dev.iskra.diagnostic.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The forms a report can take.
public enum Format {
  /// For people: excerpts, notes, advice.
  TEXT,
  /// One JSON document, described in `docs/reference/report-json.md`.
  JSON,
  /// Workflow commands that GitHub shows beside the lines of a change.
  GITHUB,
  /// `path:line:column: severity: message [code]`, which editors and log readers know.
  GCC;

  /// The format of that name, as the command line spells it.
  public static Optional<Format> named(String name) {
    return switch (name) {
      case "text" -> Optional.of(TEXT);
      case "json" -> Optional.of(JSON);
      case "github" -> Optional.of(GITHUB);
      case "gcc" -> Optional.of(GCC);
      default -> Optional.empty();
    };
  }

  /// The report of these findings, in their order.
  ///
  /// @param colours whether a terminal's colours may be used; only text has any
  public String render(List<Diagnostic> diagnostics, boolean colours) {
    return switch (this) {
      case TEXT -> new TextReport(colours).render(diagnostics);
      case JSON -> JsonReport.render(diagnostics);
      case GITHUB -> GithubReport.render(diagnostics);
      case GCC -> GccReport.render(diagnostics);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
