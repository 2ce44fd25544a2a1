package dev.iskra.project;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with a project before a line of it is read.
public enum ProjectRule implements StatedRule {
  /// No folder `mod-src` here or above.
  NO_PROJECT("ISK0001", "no-project", Severity.ERROR, "No project is found."),
  /// A file or folder that cannot be read.
  UNREADABLE_FILE("ISK0002", "unreadable-file", Severity.ERROR, "A file cannot be read."),
  /// A file whose name the game or Windows refuses.
  UNUSABLE_FILE_NAME(
      "ISK0003", "unusable-file-name", Severity.ERROR, "A file's name cannot be used in a mod."),
  /// A link to a folder that it lies in.
  LINK_LOOP("ISK0004", "link-loop", Severity.WARNING, "A link leads back to a folder above it."),
  /// A file of the game's kind where nothing reads it.
  STRAY_FILE("ISK0005", "stray-file", Severity.WARNING, "A file is neither compiled nor copied.");

  private final Statement statement;

  ProjectRule(String code, String title, Severity severity, String summary) {
    statement = new Statement(code, title, severity, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
