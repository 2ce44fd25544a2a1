package dev.iskra.game;

/// What a block of a declaration holds.
public enum BlockKind {
  /// Tests.
  TRIGGER,
  /// Effects.
  EFFECT,
  /// A base value, and `modifier`.
  WEIGHT,
  /// Script of which nothing is known.
  ARGUMENTS,
  /// Text that the game puts together and reads when it runs: not to be looked into.
  TEMPLATE
}
