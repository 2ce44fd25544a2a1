package dev.iskra.kinds.mod;

import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with a `mod` declaration.
public enum ModRule implements StatedRule {
  /// A version that is none.
  MALFORMED_VERSION,
  /// A language that the game does not have.
  LANGUAGE_NOT_IN_GAME,
  /// A name that cannot be a folder.
  MALFORMED_MOD_NAME,
  /// A text that would end its line or its quotes in the descriptor.
  MALFORMED_DESCRIPTOR_TEXT
}
