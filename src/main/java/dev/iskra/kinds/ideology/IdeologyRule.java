package dev.iskra.kinds.ideology;

import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with ideologies and their types.
public enum IdeologyRule implements StatedRule {
  /// An ideology that no leader can be of.
  IDEOLOGY_WITHOUT_TYPE,
  /// Two of one name.
  IDEOLOGY_TWICE,
  /// A name of the base game, without a word of replacing it.
  IDEOLOGY_OF_THE_BASE_GAME,
  /// The file of the base game is replaced, and ideologies in it are not declared.
  BASE_IDEOLOGY_LEFT_OUT,
  /// The file of the base game is replaced, and types in it are not declared.
  BASE_TYPE_LEFT_OUT,
  /// Something is added to an ideology that only the base game has.
  EXTENDS_BASE_IDEOLOGY,
  /// Something is added to an ideology in script within an Iskra file.
  EXTENDS_PASTED_IDEOLOGY,
  /// None or several of the four ways in which the computer plays.
  IDEOLOGY_AI,
  /// A rule that the game does not know.
  UNKNOWN_GAME_RULE,
  /// Something that is not a colour.
  MALFORMED_COLOUR,
  /// Texts that the game asks for.
  MISSING_IDEOLOGY_TEXT,
  /// A text for a key that has one.
  TEXT_OF_THE_BASE_GAME,
  /// A group without an icon.
  IDEOLOGY_WITHOUT_ICON,
  /// A group without a colour.
  IDEOLOGY_WITHOUT_COLOUR,
  /// `replaces` where nothing is replaced.
  REPLACES_NOTHING,
  /// Something that is not a list of names of factions.
  MALFORMED_FACTION_NAMES
}
