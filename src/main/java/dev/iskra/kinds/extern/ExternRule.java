package dev.iskra.kinds.extern;

import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with an `extern` declaration.
public enum ExternRule implements StatedRule {
  /// One that says nothing that can be understood.
  MALFORMED_EXTERN
}
