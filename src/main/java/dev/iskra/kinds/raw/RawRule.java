package dev.iskra.kinds.raw;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with a `raw` declaration.
public enum RawRule implements StatedRule {
  /// A path that cannot be.
  PATH("ISK7101", "malformed-path", "A path cannot be one in a mod."),
  /// A path and nothing to write there.
  NO_BRACES("ISK7102", "raw-without-braces", "A `raw` says not what stands in its file.");

  private final Statement statement;

  RawRule(String code, String title, String summary) {
    statement = new Statement(code, title, Severity.ERROR, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
