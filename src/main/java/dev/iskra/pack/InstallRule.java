package dev.iskra.pack;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What can go wrong when a mod is put where the game looks for mods.
public enum InstallRule implements StatedRule {
  /// Something that no install of this mod wrote has the mod's name.
  INSTALL_NOT_OURS(
      "ISK7211",
      "install-not-ours",
      Severity.ERROR,
      "Another mod has the name in the game's mod folder."),
  /// The disk refuses: no permission, no room, a file in use.
  UNWRITABLE_INSTALL(
      "ISK7212",
      "unwritable-install",
      Severity.ERROR,
      "The game's mod folder cannot be written to."),
  /// The mod is installed, something it replaces could not be removed.
  LEFTOVER_INSTALL(
      "ISK7213",
      "leftover-install",
      Severity.WARNING,
      "What an earlier install left cannot be removed."),
  /// Two mods with one title stand in the launcher's list.
  TITLE_TAKEN(
      "ISK7214",
      "title-taken",
      Severity.WARNING,
      "Another mod in the game's mod folder has the same title."),
  /// The launcher knows the mod's number on the Workshop, the sources do not.
  UNDECLARED_FILE_ID(
      "ISK7215",
      "undeclared-file-id",
      Severity.WARNING,
      "The launcher gave the mod a Workshop number that its sources do not say."),
  /// The game reads paths in a way that loses letters outside ASCII.
  PATH_NOT_ASCII(
      "ISK7216",
      "path-not-ascii",
      Severity.INFO,
      "The game may not find mods in a path with letters outside ASCII.");

  private final Statement statement;

  InstallRule(String code, String title, Severity severity, String summary) {
    statement = new Statement(code, title, severity, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
