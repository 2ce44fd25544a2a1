package dev.iskra.kinds.oob.unit;

import dev.iskra.diagnostic.StatedRule;
import java.util.Optional;

/// What can be wrong with orders of battle.
public enum OobRule implements StatedRule {
  /// A template that nobody declares.
  UNKNOWN_TEMPLATE,
  /// A unit that lacks what the game needs.
  INCOMPLETE("incomplete-unit"),
  /// A province for a state, or the other way round.
  STATE_OR_PROVINCE,
  /// A unit abroad.
  FOREIGN_SOIL,
  /// Equipment of a later year.
  AHEAD_OF_TIME,
  /// Variants that cannot be told apart.
  VARIANT("unclear-variant"),
  /// More names than ships.
  LEFT_OVER_NAMES,
  /// An effect that loads nothing.
  MALFORMED_LOAD,
  /// An order of battle with nothing in it.
  EMPTY("empty-order-of-battle");

  private final Optional<String> called;

  OobRule() {
    called = Optional.empty();
  }

  OobRule(String title) {
    called = Optional.of(title);
  }

  @Override
  public String title() {
    return called.orElseGet(StatedRule.super::title);
  }
}
