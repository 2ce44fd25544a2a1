package dev.iskra.project;

import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with a project before a line of it is read.
public enum ProjectRule implements StatedRule {
  /// No folder `mod-src` here or above.
  NO_PROJECT,
  /// A file or folder that cannot be read.
  UNREADABLE_FILE,
  /// A file whose name the game or Windows refuses.
  UNUSABLE_FILE_NAME,
  /// A link to a folder that it lies in.
  LINK_LOOP,
  /// A file of the game's kind where nothing reads it.
  STRAY_FILE,
  /// A hidden file or folder, or one that an editor or a system left behind.
  NOT_COPIED
}
