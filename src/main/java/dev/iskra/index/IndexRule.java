package dev.iskra.index;

import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.Severity;

/// What can be wrong with the files of a game, besides their script.
public enum IndexRule implements Rule {
  /// A line of `map/definition.csv` that is none.
  MALFORMED_PROVINCE(
      "ISK0122",
      "malformed-province",
      Severity.WARNING,
      "A line of the table of provinces says no province."),
  /// A name of which there can be one only.
  DEFINED_IN_TWO_FILES(
      "ISK0123",
      "defined-in-two-files",
      Severity.WARNING,
      "Two files of a game define the same name.");

  private final String code;
  private final String title;
  private final Severity severity;
  private final String summary;

  IndexRule(String code, String title, Severity severity, String summary) {
    this.code = code;
    this.title = title;
    this.severity = severity;
    this.summary = summary;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String summary() {
    return summary;
  }
}
