package dev.iskra.kinds.oob.unit;

import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with orders of battle.
public enum OobRule implements StatedRule {
  /// A template that nobody declares.
  UNKNOWN_TEMPLATE,
  /// A unit that lacks what the game needs.
  INCOMPLETE_UNIT,
  /// A province for a state, or the other way round.
  STATE_OR_PROVINCE,
  /// A unit abroad.
  FOREIGN_SOIL,
  /// Equipment of a later year.
  AHEAD_OF_TIME,
  /// Variants that cannot be told apart.
  UNCLEAR_VARIANT,
  /// More names than ships.
  LEFT_OVER_NAMES,
  /// An effect that loads nothing.
  MALFORMED_LOAD,
  /// An order of battle with nothing in it.
  EMPTY_ORDER_OF_BATTLE
}
