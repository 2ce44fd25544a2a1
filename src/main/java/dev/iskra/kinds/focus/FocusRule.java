package dev.iskra.kinds.focus;

import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with focuses and their trees.
public enum FocusRule implements StatedRule {
  /// A requirement that the game cannot express.
  NOT_AND_OF_ORS,
  /// A focus with two places.
  TWO_POSITIONS,
  /// Something that is not a position.
  MALFORMED_POSITION,
  /// A branch with something it cannot hold.
  MALFORMED_BRANCH,
  /// `[LIT.GetName]` in a title that the game does not look at again.
  COMMAND_IN_FIXED_TITLE
}
