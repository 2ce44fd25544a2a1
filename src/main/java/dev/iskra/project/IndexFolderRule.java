package dev.iskra.project;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;
import dev.iskra.text.SourceFile;

/// What can be wrong with the folders that facts are made of, and with those that they lie in.
public enum IndexFolderRule implements StatedRule {
  /// A folder without the game's folders.
  NOT_A_GAME("ISK0124", "not-a-game", Severity.ERROR, "A folder that was named holds no game."),
  /// A folder without a descriptor and without the game's folders.
  NOT_A_MOD("ISK0125", "not-a-mod", Severity.ERROR, "A folder that was named holds no mod."),
  /// Facts of two whole games.
  FACTS_OF_TWO_GAMES(
      "ISK0126", "facts-of-two-games", Severity.ERROR, "A project has facts of two games.");

  private final Statement statement;

  IndexFolderRule(String code, String title, Severity severity, String summary) {
    statement = new Statement(code, title, severity, summary);
  }

  /// A finding about a file or folder as a whole.
  static Diagnostic finding(IndexFolderRule rule, String path, String message) {
    return Diagnostic.of(rule, SourceFile.of(path, "").span(0, 0), message);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
