package dev.iskra.expand;

import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with what runs at compile time.
public enum ExpandRule implements StatedRule {
  /// A `{{name}}`, or a name that resembles a constant's, that names nothing.
  UNKNOWN_CONSTANT,
  /// `const` within a body.
  MISPLACED_CONSTANT,
  /// Two constants of one name in one namespace.
  DUPLICATE_CONSTANT,
  /// A name that several other namespaces have.
  AMBIGUOUS_CONSTANT,
  /// Constants that need each other's value.
  CIRCULAR_CONSTANTS,
  /// Something that only the game knows, where the compiler must know it.
  NOT_KNOWN_AT_COMPILE_TIME,
  /// A `for` over a single thing.
  NOT_A_LIST,
  /// More than a mod can need.
  ENDLESS_EXPANSION,
  /// A value in a place that cannot hold it.
  UNFIT_INSERTION,
  /// Arithmetic or a comparison that has no result.
  IMPOSSIBLE_ARITHMETIC,
  /// `{{name.part}}`.
  UNKNOWN_PART,
  /// A constant or loop variable that could never be used.
  UNUSABLE_NAME
}
