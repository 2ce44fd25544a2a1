package dev.iskra.diagnostic;

import java.util.Locale;

/// A rule of which its page says all there is to say: the page lies beside its class, under the
/// rule's name.
public interface StatedRule extends Rule {
  /// Its name as that of a constant: `UNKNOWN_NAME`.
  String name();

  @Override
  default String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  default String code() {
    return RulePage.of(this).code();
  }

  @Override
  default Severity severity() {
    return RulePage.of(this).severity();
  }

  @Override
  default boolean byName() {
    return RulePage.of(this).byName();
  }

  @Override
  default String summary() {
    return RulePage.of(this).summary();
  }
}
