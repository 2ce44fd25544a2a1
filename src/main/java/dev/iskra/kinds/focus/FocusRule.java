package dev.iskra.kinds.focus;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with focuses and their trees.
public enum FocusRule implements StatedRule {
  /// A requirement that the game cannot express.
  NOT_AND_OF_ORS(
      "ISK4005",
      "not-and-of-ors",
      Severity.ERROR,
      "The game can only require one of these, and one of those, and so on."),
  /// A focus with two places.
  TWO_POSITIONS("ISK4007", "two-positions", Severity.ERROR, "A focus says twice where it stands."),
  /// Something that is not a position.
  BAD_POSITION(
      "ISK4008", "malformed-position", Severity.ERROR, "A position is not written as one."),
  /// A branch with something it cannot hold.
  BRANCH("ISK4011", "malformed-branch", Severity.ERROR, "A branch is not written as one."),
  /// `[LIT.GetName]` in a title that the game does not look at again.
  COMMAND_IN_FIXED_TITLE(
      "ISK6034",
      "command-in-fixed-title",
      Severity.WARNING,
      "The title of a focus that is not `dynamic` has a command.");

  private final Statement statement;

  FocusRule(String code, String title, Severity severity, String summary) {
    statement = new Statement(code, title, severity, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
