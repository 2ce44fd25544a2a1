package dev.iskra.game;

import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.Severity;

/// What can be wrong with a file of facts.
public enum FactsRule implements Rule {
  /// Something else, or not as it was written.
  DAMAGED_FACTS(
      "ISK0120", "damaged-facts", Severity.ERROR, "A file of facts is not as it was written."),
  /// Written by an older or newer Iskra.
  FACTS_OF_ANOTHER_FORMAT(
      "ISK0121",
      "facts-of-another-format",
      Severity.ERROR,
      "A file of facts is in a format that this Iskra does not read.");

  private final String code;
  private final String title;
  private final Severity severity;
  private final String summary;

  FactsRule(String code, String title, Severity severity, String summary) {
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
