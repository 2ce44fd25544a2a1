package dev.iskra.lock;

import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with the lock and with the ids that declarations claim.
public enum LockRule implements StatedRule {
  /// A line that is not a `kind name id`.
  LOCK_LINE_MALFORMED,
  /// `<<<<<<<` and its kin.
  LOCK_CONFLICT_MARKERS,
  /// Two lines, one id.
  LOCK_ID_DOUBLED,
  /// Two lines, one name.
  LOCK_NAME_DOUBLED,
  /// Two declarations, one id.
  ID_CLAIMED_TWICE,
  /// An event id that the game cannot hold.
  EVENT_NUMBER_OUT_OF_RANGE,
  /// The name asks for one id, the lock has another.
  ID_KEPT,
  /// A number of the lock that script uses, too.
  LOCK_NUMBER_TAKEN
}
