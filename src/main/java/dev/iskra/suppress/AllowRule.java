package dev.iskra.suppress;

import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with an `allow`, in a comment or in `mod`. All are warnings: what is allowed
/// or not decides about no output.
public enum AllowRule implements StatedRule {
  /// An `allow` that cannot be read.
  MALFORMED_ALLOW,
  /// One that does not say why.
  ALLOW_WITHOUT_REASON,
  /// One of a rule that there is not.
  ALLOW_OF_UNKNOWN_RULE,
  /// One that nothing is found for.
  UNUSED_ALLOW
}
