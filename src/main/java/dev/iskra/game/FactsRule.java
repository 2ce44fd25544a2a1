package dev.iskra.game;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with a file of facts.
public enum FactsRule implements StatedRule {
  /// Something else, or not as it was written.
  DAMAGED_FACTS(
      "ISK0120", "damaged-facts", Severity.ERROR, "A file of facts is not as it was written."),
  /// Written by an older or newer Iskra.
  FACTS_OF_ANOTHER_FORMAT(
      "ISK0121",
      "facts-of-another-format",
      Severity.ERROR,
      "A file of facts is in a format that this Iskra does not read.");

  private final Statement statement;

  FactsRule(String code, String title, Severity severity, String summary) {
    statement = new Statement(code, title, severity, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
