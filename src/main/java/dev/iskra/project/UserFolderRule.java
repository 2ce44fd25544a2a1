package dev.iskra.project;

import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with the folder in which the game keeps what belongs to its user.
public enum UserFolderRule implements StatedRule {
  /// It is in none of the places where it usually is.
  NO_USER_FOLDER,
  /// There are two, for example of the game for Linux and of the one under Proton.
  SEVERAL_USER_FOLDERS,
  /// What was named is another folder of the game, or none.
  NOT_A_USER_FOLDER
}
