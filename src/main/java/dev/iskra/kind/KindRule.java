package dev.iskra.kind;

import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with any declaration, whatever its kind.
public enum KindRule implements StatedRule {
  /// A field that the kind does not have.
  UNKNOWN_FIELD,
  /// A field that stands twice.
  REPEATED_FIELD,
  /// A field under both its names.
  BOTH_NAMES,
  /// A declaration within one that cannot hold it.
  MISPLACED_DECLARATION,
  /// A declaration without the name it needs.
  MISSING_NAME,
  /// Something in a header that means nothing.
  MALFORMED_HEADER,
  /// `extend` of something that cannot be extended.
  CANNOT_EXTEND,
  /// A value that is not what its field holds.
  WRONG_TYPE,
  /// A number outside the range of its field.
  NUMBER_OUT_OF_RANGE,
  /// More decimals than the game keeps.
  TOO_MANY_DECIMALS,
  /// A text that is wanted and not there.
  MISSING_TEXT,
  /// A text that depends on a condition where the game cannot choose.
  CONDITIONAL_TEXT
}
