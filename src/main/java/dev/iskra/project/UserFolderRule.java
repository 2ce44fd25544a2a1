package dev.iskra.project;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with the folder in which the game keeps what belongs to its user.
public enum UserFolderRule implements StatedRule {
  /// It is in none of the places where it usually is.
  NO_USER_FOLDER(
      "ISK7201", "no-user-folder", Severity.ERROR, "The game's user folder is not found."),
  /// There are two, for example of the game for Linux and of the one under Proton.
  SEVERAL_USER_FOLDERS(
      "ISK7202", "several-user-folders", Severity.ERROR, "The game has several user folders."),
  /// What was named is another folder of the game, or none.
  NOT_A_USER_FOLDER(
      "ISK7203", "not-a-user-folder", Severity.ERROR, "What was named is not a user folder.");

  private final Statement statement;

  UserFolderRule(String code, String title, Severity severity, String summary) {
    statement = new Statement(code, title, severity, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
