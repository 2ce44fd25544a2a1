package dev.iskra.clausewitz;

import java.util.Locale;

/// The kebab name of a rule is its constant's name, so that the two cannot drift apart.
final class RuleTitle {
  private RuleTitle() {}

  static String of(Enum<?> rule) {
    return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
