package dev.iskra.kinds.extern;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with an `extern` declaration.
public enum ExternRule implements StatedRule {
  /// One that says nothing that can be understood.
  MALFORMED("ISK3230", "malformed-extern", "An `extern` declaration cannot be read.");

  private final Statement statement;

  ExternRule(String code, String title, String summary) {
    statement = new Statement(code, title, Severity.ERROR, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
