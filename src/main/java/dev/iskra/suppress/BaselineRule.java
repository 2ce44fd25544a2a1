package dev.iskra.suppress;

import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.Severity;

/// What can be wrong with a baseline.
public enum BaselineRule implements Rule {
  /// A baseline that is not there or holds something else.
  UNREADABLE(
      "ISK0116",
      "unreadable-baseline",
      Severity.ERROR,
      "A baseline is missing, or a line of it is no entry."),
  /// One that holds more than is found.
  OUTDATED(
      "ISK0117",
      "outdated-baseline",
      Severity.INFO,
      "A baseline holds findings that are there no more.");

  private final String code;
  private final String title;
  private final Severity severity;
  private final String summary;

  BaselineRule(String code, String title, Severity severity, String summary) {
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
