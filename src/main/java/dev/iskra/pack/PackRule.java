package dev.iskra.pack;

import dev.iskra.diagnostic.StatedRule;

/// What can go wrong when a mod is written.
public enum PackRule implements StatedRule {
  /// The output folder is a file, or a link that leads nowhere.
  OUTPUT_IS_NO_FOLDER,
  /// Something that no build of ours wrote has the mod's name.
  OUTPUT_NOT_OURS,
  /// The disk refuses: no permission, no room, a file in use.
  UNWRITABLE_OUTPUT,
  /// An asset vanished or cannot be read.
  UNREADABLE_ASSET,
  /// The mod is written, what it replaces could not be removed.
  LEFTOVER_OUTPUT,
  /// Another process has the right to write there.
  BUSY_FOLDER,
  /// Files of somebody's own lie in the mod's folder.
  FOREIGN_FILE,
  /// The output would lie in the sources, or the sources in the output.
  OUTPUT_IN_SOURCES
}
