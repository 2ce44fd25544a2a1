package dev.iskra.diagnostic;

import com.google.errorprone.annotations.Immutable;
import java.util.Locale;

/// A rule that says all there is to say of it in one place.
public interface StatedRule extends Rule {
  /// What a rule says of itself.
  ///
  /// @param code see [Rule#code]
  /// @param title see [Rule#title]
  /// @param severity see [Rule#severity]
  /// @param summary see [Rule#summary]
  @Immutable
  record Statement(String code, String title, Severity severity, String summary) {
    /// That of a rule whose kebab name is its constant's name, so that the two cannot drift
    /// apart.
    public static Statement named(Enum<?> rule, String code, Severity severity, String summary) {
      String title = rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
      return new Statement(code, title, severity, summary);
    }
  }

  /// What it says of itself.
  Statement statement();

  @Override
  default String code() {
    return statement().code();
  }

  @Override
  default String title() {
    return statement().title();
  }

  @Override
  default Severity severity() {
    return statement().severity();
  }

  @Override
  default String summary() {
    return statement().summary();
  }
}
