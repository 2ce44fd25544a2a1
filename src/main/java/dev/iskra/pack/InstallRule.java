package dev.iskra.pack;

import dev.iskra.diagnostic.StatedRule;

/// What can go wrong when a mod is put where the game looks for mods.
public enum InstallRule implements StatedRule {
  /// Something that no install of this mod wrote has the mod's name.
  INSTALL_NOT_OURS,
  /// The disk refuses: no permission, no room, a file in use.
  UNWRITABLE_INSTALL,
  /// The mod is installed, something it replaces could not be removed.
  LEFTOVER_INSTALL,
  /// Two mods with one title stand in the launcher's list.
  TITLE_TAKEN,
  /// The launcher knows the mod's number on the Workshop, the sources do not.
  UNDECLARED_FILE_ID,
  /// The game reads paths in a way that loses letters outside ASCII.
  PATH_NOT_ASCII
}
