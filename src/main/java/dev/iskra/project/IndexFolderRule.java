package dev.iskra.project;

import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with the folders that facts are made of, and with those that they lie in.
public enum IndexFolderRule implements StatedRule {
  /// A folder without the game's folders.
  NOT_A_GAME,
  /// A folder without a descriptor and without the game's folders.
  NOT_A_MOD,
  /// Facts of two whole games.
  FACTS_OF_TWO_GAMES;
}
