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
  /// A template in quotes that the mod does not declare.
  TEMPLATE_ELSEWHERE(
      "ISK2102",
      "template-not-in-mod",
      Severity.INFO,
      "A division has a template that the country must have from elsewhere."),
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
  /// A division in water.
  NOT_ON_LAND(
      "ISK4103", "not-on-land", Severity.ERROR, "A division stands in the sea or in a lake."),
  /// A unit abroad.
  FOREIGN_SOIL(
      "ISK4104",
      "foreign-soil",
      Severity.ERROR,
      "A division, fleet or wing stands in a country that is not its own."),
  /// A fleet without a coast.
  NO_PORT("ISK4105", "no-port", Severity.ERROR, "The base of a fleet is no province on a coast."),
  /// A task force inland.
  SHIPS_ON_LAND(
      "ISK4106", "ships-on-land", Severity.ERROR, "A task force is neither at sea nor in a port."),
  /// A template that does not fit.
  GRID(
      "ISK4107",
      "template-too-large",
      Severity.ERROR,
      "A template has more columns, rows or companies than the game has room for."),
  /// A column of two groups.
  MIXED_COLUMN(
      "ISK4108",
      "mixed-column",
      Severity.ERROR,
      "A column of a template holds battalions of different groups."),
  /// A unit in the wrong place.
  MISPLACED_UNIT(
      "ISK4109",
      "misplaced-unit",
      Severity.ERROR,
      "A unit stands where the game takes none of its sort."),
  /// A company twice.
  SUPPORT_TWICE(
      "ISK4110", "support-twice", Severity.ERROR, "A template has a support company twice."),
  /// Two templates of one name.
  TEMPLATE_TWICE(
      "ISK4111",
      "template-twice",
      Severity.ERROR,
      "An order of battle has two templates of one name."),
  /// A template that no division has.
  UNUSED_TEMPLATE(
      "ISK4112", "unused-template", Severity.INFO, "No division of the country has a template."),
  /// A list of names of another country.
  FOREIGN_NAMES(
      "ISK4113",
      "foreign-names",
      Severity.WARNING,
      "A template takes its names from the list of another country."),
  /// A wing without a base.
  NO_AIR_BASE(
      "ISK4114", "no-air-base", Severity.WARNING, "A wing stands in a state without an air base."),
  /// A base with too many planes.
  CROWDED_AIR_BASE(
      "ISK4115",
      "crowded-air-base",
      Severity.WARNING,
      "More planes stand in a state than its air base has room for."),
  /// A second pride of the fleet.
  SECOND_PRIDE(
      "ISK4116",
      "second-pride",
      Severity.WARNING,
      "Two ships of a country are the pride of its fleet."),
  /// Equipment of a later year.
  AHEAD_OF_TIME(
      "ISK4117",
      "ahead-of-time",
      Severity.WARNING,
      "Equipment is newer than the date at which the order of battle is loaded."),
  /// An order of battle that nobody loads.
  NOT_LOADED(
      "ISK4118",
      "order-of-battle-not-loaded",
      Severity.WARNING,
      "Nothing loads an order of battle."),
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
  EMPTY("ISK4122", "empty-order-of-battle", Severity.ERROR, "An order of battle holds nothing."),
  /// A wing on a ship that is not there.
  NO_CARRIER(
      "ISK4123",
      "carrier-not-here",
      Severity.WARNING,
      "A wing stands on a ship that the order of battle does not have.");

  private final Statement statement;

  OobRule(String code, String title, Severity severity, String summary) {
    statement = new Statement(code, title, severity, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
