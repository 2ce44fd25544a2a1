package dev.iskra.suppress;

import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.Severity;

/// What can be wrong with an `allow`, in a comment or in `mod`. All are warnings: what is allowed
/// or not decides about no output.
public enum AllowRule implements Rule {
  /// An `allow` that cannot be read.
  MALFORMED("ISK0112", "malformed-allow", "An `allow` is not written as one."),
  /// One that does not say why.
  NO_REASON("ISK0113", "allow-without-reason", "An `allow` does not say why."),
  /// One of a rule that there is not.
  UNKNOWN("ISK0114", "allow-of-unknown-rule", "An `allow` names no rule."),
  /// One that nothing is found for.
  UNUSED("ISK0115", "unused-allow", "An `allow` stands where nothing of its rule is found.");

  private final String code;
  private final String title;
  private final String summary;

  AllowRule(String code, String title, String summary) {
    this.code = code;
    this.title = title;
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
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return summary;
  }
}
