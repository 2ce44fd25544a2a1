package dev.iskra.project;

import dev.iskra.diagnostic.StatedRule;

/// What can go wrong when a mod is begun.
public enum NewModRule implements StatedRule {
  /// A name that cannot be a folder's and a namespace's on every system.
  UNFIT_MOD_NAME,
  /// The folder is there and holds something.
  FOLDER_IN_USE,
  /// The disk refuses.
  UNWRITABLE_FOLDER,
  /// A tag that no country of the base game has.
  UNKNOWN_COUNTRY_TAG
}
