package dev.iskra.lint;

import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.Severity;

/// The rule of a lint.
///
/// @param lint the class that finds it, beside which its page lies
public record LintRule(
    Class<? extends Lint> lint, String code, String title, Severity severity, String summary)
    implements Rule {
  @Override
  public Class<?> home() {
    return lint;
  }
}
