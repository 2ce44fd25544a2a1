package dev.iskra.project;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.StatedRule;
import dev.iskra.text.SourceFile;

/// What can be wrong with the folders that facts are made of, and with those that they lie in.
public enum IndexFolderRule implements StatedRule {
  /// A folder without the game's folders.
  NOT_A_GAME,
  /// A folder without a descriptor and without the game's folders.
  NOT_A_MOD,
  /// Facts of two whole games.
  FACTS_OF_TWO_GAMES;

  /// A finding about a file or folder as a whole.
  static Diagnostic finding(IndexFolderRule rule, String path, String message) {
    return Diagnostic.of(rule, SourceFile.of(path, "").span(0, 0), message);
  }
}
