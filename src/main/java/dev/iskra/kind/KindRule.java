package dev.iskra.kind;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with any declaration, whatever its kind.
public enum KindRule implements StatedRule {
  /// A field that the kind does not have.
  UNKNOWN_FIELD(
      "ISK2010", "unknown-field", "A declaration has a field that its kind does not have."),
  /// A field that stands twice.
  REPEATED_FIELD("ISK2011", "repeated-field", "A field stands twice where it can stand once."),
  /// A field under both its names.
  BOTH_NAMES("ISK2012", "both-names", "A field stands under the game's name and under ours."),
  /// A declaration within one that cannot hold it.
  MISPLACED_DECLARATION(
      "ISK2013", "misplaced-declaration", "A declaration stands where its kind cannot stand."),
  /// A declaration without the name it needs.
  MISSING_NAME("ISK2014", "missing-name", "A declaration has no name."),
  /// Something in a header that means nothing.
  HEADER("ISK2015", "malformed-header", "The head of a declaration holds something it cannot."),
  /// `extend` of something that cannot be extended.
  CANNOT_EXTEND(
      "ISK4150", "cannot-extend", "`extend` stands before something that cannot be added to."),
  /// A value that is not what its field holds.
  WRONG_TYPE("ISK3010", "wrong-type", "A field has a value of another type."),
  /// A number outside the range of its field.
  RANGE("ISK3011", "number-out-of-range", "A field has a number that it cannot have."),
  /// More decimals than the game keeps.
  DECIMALS(
      "ISK3012", "too-many-decimals", Severity.WARNING, "A number has more than three decimals."),
  /// A text that is wanted and not there.
  MISSING_TEXT("ISK6010", "missing-text", "Something that players see has no text."),
  /// A text that depends on a condition where the game cannot choose.
  CONDITIONAL_TEXT(
      "ISK6011", "conditional-text", "A text depends on a condition where the game cannot choose.");

  private final Statement statement;

  KindRule(String code, String title, String summary) {
    this(code, title, Severity.ERROR, summary);
  }

  KindRule(String code, String title, Severity severity, String summary) {
    statement = new Statement(code, title, severity, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
