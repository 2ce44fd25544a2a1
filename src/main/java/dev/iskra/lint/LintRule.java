package dev.iskra.lint;

import dev.iskra.diagnostic.StatedRule;
import java.util.Locale;

/// The rule of a lint, which is called as the lint's class is.
///
/// @param lint the class that finds it, beside which its page lies
public record LintRule(Class<? extends Lint> lint) implements StatedRule {
  @Override
  public String name() {
    return lint.getSimpleName().replaceAll("(?<=.)([A-Z])", "_$1").toUpperCase(Locale.ROOT);
  }

  @Override
  public Class<?> home() {
    return lint;
  }
}
