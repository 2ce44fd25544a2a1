package dev.iskra.kinds.oob.unit;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with orders of battle.
public enum OobRule implements StatedRule {
  /// A template that nobody declares.
  UNKNOWN_TEMPLATE(
      "ISK2101",
      "unknown-template",
      Severity.ERROR,
      "A division has a template that nobody declares."),
  /// A unit that lacks what the game needs.
  INCOMPLETE(
      "ISK4101",
      "incomplete-unit",
      Severity.ERROR,
      "A division, ship or wing lacks something that the game needs."),
  /// A province for a state, or the other way round.
  STATE_OR_PROVINCE(
      "ISK4102",
      "state-or-province",
      Severity.ERROR,
      "A province stands where a state is meant, or a state for a province."),
  /// A unit abroad.
  FOREIGN_SOIL(
      "ISK4104",
      "foreign-soil",
      Severity.ERROR,
      "A division, fleet or wing stands in a country that is not its own."),
  /// Equipment of a later year.
  AHEAD_OF_TIME(
      "ISK4117",
      "ahead-of-time",
      Severity.WARNING,
      "Equipment is newer than the date at which the order of battle is loaded."),
  /// Variants that cannot be told apart.
  VARIANT(
      "ISK4119",
      "unclear-variant",
      Severity.ERROR,
      "It is not clear which variant of an order of battle is meant."),
  /// More names than ships.
  LEFT_OVER_NAMES("ISK4120", "left-over-names", Severity.ERROR, "There are more names than ships."),
  /// An effect that loads nothing.
  MALFORMED_LOAD(
      "ISK4121",
      "malformed-load",
      Severity.ERROR,
      "An effect that loads an order of battle is not written as one."),
  /// An order of battle with nothing in it.
  EMPTY("ISK4122", "empty-order-of-battle", Severity.ERROR, "An order of battle holds nothing.");

  private final Statement statement;

  OobRule(String code, String title, Severity severity, String summary) {
    statement = new Statement(code, title, severity, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
