package dev.iskra.report;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Severity;
import dev.iskra.suppress.FilteredFindings;
import dev.iskra.text.Span;
import java.util.List;

/// What a run found as a page of Markdown, which GitHub shows on the page of a workflow run.
///
/// @param files what stands before a path of the repository in the address of a file; empty where
///     it is unknown
/// @param prefix what stands before a path of the project in the repository
public record StepSummary(String files, String prefix) {
  /// So many causes are listed; the annotations have the others.
  private static final int LISTED = 50;

  /// The page.
  public String render(FilteredFindings found) {
    List<Diagnostic> findings = found.findings();
    StringBuilder out = new StringBuilder("### Iskra: ").append(Summary.of(found)).append("\n\n");
    if (findings.isEmpty()) {
      return out.toString();
    }
    List<List<Diagnostic>> causes = Causes.of(findings);
    out.append("| count | level | code | name |\n|--:|---|---|---|\n");
    for (Tally.Row row : Tally.of(causes).rows()) {
      out.append("| ").append(row.places()).append(" | ").append(row.severity().word());
      out.append(" | ").append(row.rule().code()).append(" | ").append(row.rule().title());
      out.append(" |\n");
    }
    out.append("\n| place | finding |\n|---|---|\n");
    causes.stream().limit(LISTED).forEach(places -> row(places, out));
    if (causes.size() > LISTED) {
      out.append("\nand ").append(causes.size() - LISTED).append(" more\n");
    }
    return out.append('\n').toString();
  }

  private void row(List<Diagnostic> places, StringBuilder out) {
    Diagnostic one = places.getFirst();
    out.append("| ").append(place(one.at())).append(Summary.more(places)).append(" | ");
    out.append(one.severity() == Severity.ERROR ? "**error**" : one.severity().word());
    out.append(' ').append(one.rule().code()).append(": ").append(cell(one.message()));
    out.append(" |\n");
  }

  private String place(Span at) {
    String path = prefix + at.source().path();
    String name = at.source().length() == 0 ? path : path + ":" + at.line();
    String shown = cell(name);
    return files.isEmpty()
        ? shown
        : "[" + shown + "](" + files + Uris.relative(path) + "#L" + at.line() + ")";
  }

  /// A text that neither ends a cell nor begins anything in it.
  private static String cell(String text) {
    return Visible.line(text.replaceAll("[\\r\\n]+", " "))
        .replace("\\", "\\\\")
        .replace("|", "\\|")
        .replace("[", "\\[")
        .replace("<", "&lt;");
  }
}
