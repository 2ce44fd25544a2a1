package dev.iskra.suppress;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with a baseline.
public enum BaselineRule implements StatedRule {
  /// A baseline that is not there or holds something else.
  UNREADABLE(
      "ISK0116",
      "unreadable-baseline",
      Severity.ERROR,
      "A baseline is missing, or a line of it is not an entry."),
  /// One that holds more than is found.
  OUTDATED(
      "ISK0117",
      "outdated-baseline",
      Severity.INFO,
      "A baseline holds findings that are there no more.");

  private final Statement statement;

  BaselineRule(String code, String title, Severity severity, String summary) {
    statement = new Statement(code, title, severity, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
