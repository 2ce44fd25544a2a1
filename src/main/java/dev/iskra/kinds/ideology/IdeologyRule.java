package dev.iskra.kinds.ideology;

import dev.iskra.diagnostic.StatedRule;
import java.util.Optional;

/// What can be wrong with ideologies and their types.
public enum IdeologyRule implements StatedRule {
  /// An ideology that no leader can be of.
  NO_TYPE("ideology-without-type"),
  /// Two of one name.
  TWICE("ideology-twice"),
  /// A name of the base game, without a word of replacing it.
  OF_THE_BASE_GAME("ideology-of-the-base-game"),
  /// The file of the base game is replaced, and ideologies in it are not declared.
  IDEOLOGY_LEFT_OUT("base-ideology-left-out"),
  /// The file of the base game is replaced, and types in it are not declared.
  TYPE_LEFT_OUT("base-type-left-out"),
  /// Something is added to an ideology that only the base game has.
  EXTENDS_BASE_GAME("extends-base-ideology"),
  /// Something is added to an ideology in script within an Iskra file.
  EXTENDS_PASTED("extends-pasted-ideology"),
  /// None or several of the four ways in which the computer plays.
  AI("ideology-ai"),
  /// A rule that the game does not know.
  UNKNOWN_RULE("unknown-game-rule"),
  /// Something that is not a colour.
  COLOUR("malformed-colour"),
  /// Texts that the game asks for.
  MISSING_TEXTS("missing-ideology-text"),
  /// A text for a key that has one.
  TEXT_OF_THE_BASE_GAME,
  /// A group without an icon.
  NO_ICON("ideology-without-icon"),
  /// A group without a colour.
  NO_COLOUR("ideology-without-colour"),
  /// `replaces` where nothing is replaced.
  REPLACES_NOTHING,
  /// Something that is not a list of names of factions.
  FACTION_NAMES("malformed-faction-names");

  private final Optional<String> called;

  IdeologyRule() {
    called = Optional.empty();
  }

  IdeologyRule(String title) {
    called = Optional.of(title);
  }

  @Override
  public String title() {
    return called.orElseGet(StatedRule.super::title);
  }
}
