package dev.iskra.kinds.ideology;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with ideologies and their types.
public enum IdeologyRule implements StatedRule {
  /// An ideology that no leader can be of.
  NO_TYPE("ISK4151", "ideology-without-type", Severity.ERROR, "An ideology has no type."),
  /// Two of one name.
  TWICE(
      "ISK4152", "ideology-twice", Severity.ERROR, "Two ideologies, or two types, have one name."),
  /// A name of the base game, without a word of replacing it.
  OF_THE_BASE_GAME(
      "ISK4153",
      "ideology-of-the-base-game",
      Severity.ERROR,
      "An ideology has the name of one in the base game and does not say that it replaces it."),
  /// The file of the base game is replaced, and ideologies in it are not declared.
  IDEOLOGY_LEFT_OUT(
      "ISK4154",
      "base-ideology-left-out",
      Severity.ERROR,
      "The base game's ideologies are replaced, and one of them is missing."),
  /// The file of the base game is replaced, and types in it are not declared.
  TYPE_LEFT_OUT(
      "ISK4155",
      "base-type-left-out",
      Severity.WARNING,
      "The base game's ideologies are replaced, and a type of theirs is missing."),
  /// Something is added to an ideology that only the base game has.
  EXTENDS_BASE_GAME(
      "ISK4156",
      "extends-base-ideology",
      Severity.ERROR,
      "Something is added to an ideology that stands in a file of the base game."),
  /// Something is added to an ideology in script within an Iskra file.
  EXTENDS_PASTED(
      "ISK4157",
      "extends-pasted-ideology",
      Severity.ERROR,
      "Something is added to an ideology that is script in an Iskra file."),
  /// None or several of the four ways in which the computer plays.
  AI(
      "ISK4158",
      "ideology-ai",
      Severity.WARNING,
      "An ideology does not say exactly once how the computer plays it."),
  /// A rule that the game does not know.
  UNKNOWN_RULE(
      "ISK4159",
      "unknown-game-rule",
      Severity.WARNING,
      "An ideology sets a rule that is none of the game's."),
  /// Something that is not a colour.
  COLOUR("ISK4160", "malformed-colour", Severity.ERROR, "A colour is not written as one."),
  /// Texts that the game asks for.
  MISSING_TEXTS(
      "ISK4161",
      "missing-ideology-text",
      Severity.WARNING,
      "An ideology lacks a text that the game shows."),
  /// A text for a key that has one.
  TEXT_OF_THE_BASE_GAME(
      "ISK4162",
      "text-of-the-base-game",
      Severity.WARNING,
      "A text is given to a key that has a text in the base game."),
  /// A group without an icon.
  NO_ICON(
      "ISK4164",
      "ideology-without-icon",
      Severity.INFO,
      "No file of the mod declares the icon of an ideology."),
  /// A group without a colour.
  NO_COLOUR("ISK4165", "ideology-without-colour", Severity.WARNING, "An ideology has no colour."),
  /// `replaces` where nothing is replaced.
  REPLACES_NOTHING(
      "ISK4166",
      "replaces-nothing",
      Severity.ERROR,
      "An ideology is to replace one that the base game does not have."),
  /// Something that is not a list of names of factions.
  FACTION_NAMES(
      "ISK4167",
      "malformed-faction-names",
      Severity.ERROR,
      "The names of factions are not written as a list of texts.");

  private final Statement statement;

  IdeologyRule(String code, String title, Severity severity, String summary) {
    statement = new Statement(code, title, severity, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
