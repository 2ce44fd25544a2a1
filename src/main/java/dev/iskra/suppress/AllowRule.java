package dev.iskra.suppress;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with an `allow`, in a comment or in `mod`. All are warnings: what is allowed
/// or not decides about no output.
public enum AllowRule implements StatedRule {
  /// An `allow` that cannot be read.
  MALFORMED("ISK0112", "malformed-allow", "An `allow` is not written as one."),
  /// One that does not say why.
  NO_REASON("ISK0113", "allow-without-reason", "An `allow` does not say why."),
  /// One of a rule that there is not.
  UNKNOWN("ISK0114", "allow-of-unknown-rule", "An `allow` names no rule."),
  /// One that nothing is found for.
  UNUSED("ISK0115", "unused-allow", "An `allow` stands where nothing of its rule is found.");

  private final Statement statement;

  AllowRule(String code, String title, String summary) {
    statement = new Statement(code, title, Severity.WARNING, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
