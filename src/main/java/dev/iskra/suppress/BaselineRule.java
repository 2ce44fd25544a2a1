package dev.iskra.suppress;

import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with a baseline.
public enum BaselineRule implements StatedRule {
  /// A baseline that is not there or holds something else.
  UNREADABLE_BASELINE,
  /// One that holds more than is found.
  OUTDATED_BASELINE
}
