package dev.iskra.pack;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What can go wrong when a mod is written.
public enum PackRule implements StatedRule {
  /// The output folder is a file, or a link that leads nowhere.
  OUTPUT_IS_NO_FOLDER(
      "ISK7001", "output-is-no-folder", Severity.ERROR, "The output folder is not a folder."),
  /// Something that no build of ours wrote has the mod's name.
  OUTPUT_NOT_OURS(
      "ISK7002",
      "output-not-ours",
      Severity.ERROR,
      "Something else has the mod's name in the output folder."),
  /// The disk refuses: no permission, no room, a file in use.
  UNWRITABLE_OUTPUT(
      "ISK7003", "unwritable-output", Severity.ERROR, "The output cannot be written."),
  /// An asset vanished or cannot be read.
  UNREADABLE_ASSET("ISK7004", "unreadable-asset", Severity.ERROR, "An asset cannot be copied."),
  /// The mod is written, what it replaces could not be removed.
  LEFTOVER_OUTPUT(
      "ISK7005", "leftover-output", Severity.WARNING, "The replaced output cannot be removed."),
  /// Another process has the right to write there.
  BUSY_FOLDER("ISK7006", "busy-folder", Severity.ERROR, "Another process is writing there."),
  /// Files of somebody's own lie in the mod's folder.
  FOREIGN_FILE(
      "ISK7007", "foreign-file", Severity.WARNING, "A file in a mod's folder is not the mod's."),
  /// The output would lie in the sources, or the sources in the output.
  OUTPUT_IN_SOURCES(
      "ISK7008",
      "output-in-sources",
      Severity.ERROR,
      "The output folder and the sources lie in each other.");

  private final Statement statement;

  PackRule(String code, String title, Severity severity, String summary) {
    statement = new Statement(code, title, severity, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
