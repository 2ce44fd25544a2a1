package dev.iskra.project;

import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.Severity;

/// What can be wrong with the folder in which the game keeps what belongs to its user.
public enum UserFolderRule implements Rule {
  /// It is in none of the places where it usually is.
  NO_USER_FOLDER(
      "ISK7201", "no-user-folder", Severity.ERROR, "The game's user folder is not found."),
  /// There are two, for example of the game for Linux and of the one under Proton.
  SEVERAL_USER_FOLDERS(
      "ISK7202", "several-user-folders", Severity.ERROR, "The game has several user folders."),
  /// What was named is another folder of the game, or none.
  NOT_A_USER_FOLDER(
      "ISK7203", "not-a-user-folder", Severity.ERROR, "What was named is no user folder.");

  private final String code;
  private final String title;
  private final Severity severity;
  private final String summary;

  UserFolderRule(String code, String title, Severity severity, String summary) {
    this.code = code;
    this.title = title;
    this.severity = severity;
    this.summary = summary;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String summary() {
    return summary;
  }
}
