package dev.iskra.lock;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with the lock and with the ids that declarations claim.
public enum LockRule implements StatedRule {
  /// A line that is not a `kind name id`.
  LOCK_LINE_MALFORMED("ISK2050", Severity.ERROR, "A line of the lock cannot be read."),
  /// `<<<<<<<` and its kin.
  LOCK_CONFLICT_MARKERS("ISK2051", Severity.ERROR, "A merge left its marks in the lock."),
  /// Two lines, one id.
  LOCK_ID_DOUBLED("ISK2052", Severity.ERROR, "The lock gives one id to two names."),
  /// Two lines, one name.
  LOCK_NAME_DOUBLED("ISK2053", Severity.ERROR, "The lock gives one name two ids."),
  /// Two declarations, one id.
  ID_CLAIMED_TWICE("ISK2054", Severity.ERROR, "Two declarations claim one id."),
  /// An event id that the game cannot hold.
  EVENT_NUMBER_OUT_OF_RANGE(
      "ISK2055", Severity.ERROR, "An event's id has no number that the game can hold."),
  /// The name asks for one id, the lock has another.
  ID_KEPT("ISK2056", Severity.INFO, "An id of the lock is kept although the name gives another."),
  /// A number of the lock that script uses, too.
  LOCK_NUMBER_TAKEN("ISK2057", Severity.ERROR, "A number of the lock is taken by other script.");

  private final Statement statement;

  LockRule(String code, Severity severity, String summary) {
    statement = Statement.named(this, code, severity, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
