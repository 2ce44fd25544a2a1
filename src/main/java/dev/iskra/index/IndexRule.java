package dev.iskra.index;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with the files of a game, besides their script.
public enum IndexRule implements StatedRule {
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

  private final Statement statement;

  IndexRule(String code, String title, Severity severity, String summary) {
    statement = new Statement(code, title, severity, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
