package dev.iskra.kinds.raw;

import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with a `raw` declaration.
public enum RawRule implements StatedRule {
  /// A path that cannot be.
  MALFORMED_PATH,
  /// A path and nothing to write there.
  RAW_WITHOUT_BRACES
}
