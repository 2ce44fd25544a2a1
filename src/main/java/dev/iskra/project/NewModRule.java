package dev.iskra.project;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What can go wrong when a mod is begun.
public enum NewModRule implements StatedRule {
  /// A name that cannot be a folder's and a namespace's on every system.
  UNFIT_MOD_NAME("ISK7230", "unfit-mod-name", Severity.ERROR, "A new mod cannot have the name."),
  /// The folder is there and holds something.
  FOLDER_IN_USE(
      "ISK7231", "folder-in-use", Severity.ERROR, "The folder for a new mod is not empty."),
  /// The disk refuses.
  UNWRITABLE_FOLDER(
      "ISK7232", "unwritable-folder", Severity.ERROR, "A new mod cannot be written to the disk."),
  /// A tag that no country of the base game has.
  UNKNOWN_TAG(
      "ISK7233", "unknown-country-tag", Severity.ERROR, "No country of the game has the tag.");

  private final Statement statement;

  NewModRule(String code, String title, Severity severity, String summary) {
    statement = new Statement(code, title, severity, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
