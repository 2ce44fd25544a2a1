package dev.iskra.collect;

import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with what a program declares.
public enum CollectRule implements StatedRule {
  /// A word that begins no declaration.
  UNKNOWN_KIND,
  /// A statement that means nothing at the top of a file.
  MISPLACED_STATEMENT,
  /// Two declarations of one name.
  DUPLICATE_NAME,
  /// Two definitions of one id.
  DUPLICATE_ID,
  /// A name that the base game has already.
  CLASH_WITH_BASE_GAME,
  /// Two namespaces for one file.
  MALFORMED_NAMESPACE,
  /// A flag or variable declared wrongly.
  MALFORMED_FLAG_OR_VARIABLE,
  /// A constant of script that its file does not define.
  UNDEFINED_CONSTANT,
  /// No `mod` declaration.
  MISSING_MOD,
  /// Two `mod` declarations.
  TWO_MODS
}
