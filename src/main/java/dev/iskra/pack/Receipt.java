package dev.iskra.pack;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// What an install leaves beside the mod, so that the next one knows what it may replace.
///
/// @param title the mod's title at that time
/// @param project the folder of its sources, absolute
record Receipt(String title, String project) {
  private static final String TITLE = "title = ";
  private static final String PROJECT = "project = ";

  /// The receipt for a mod.
  static Receipt of(Bundle bundle) {
    Path lock = bundle.lockFile().toAbsolutePath().normalize();
    String project = Optional.ofNullable(lock.getParent()).orElse(lock).toString();
    String title = new LauncherFile(bundle.launcherFile()).field("name").orElse(bundle.folder());
    return new Receipt(title, project);
  }

  /// The receipt in a file. One that was damaged says nothing, so it fits no mod.
  static Receipt read(Path file) throws IOException {
    String title = "";
    String project = "";
    for (String line : LauncherFile.read(file).text().lines().toList()) {
      if (line.startsWith(TITLE)) {
        title = line.substring(TITLE.length());
      } else if (line.startsWith(PROJECT)) {
        project = line.substring(PROJECT.length());
      }
    }
    return new Receipt(title, project);
  }

  byte[] bytes() {
    return Bundle.bytes(
        "# The folder and the .mod file of this name were put here by `iskra install`, which\n"
            + "# replaces and removes them. Without this file it leaves them alone.\n"
            + (TITLE + title + "\n")
            + (PROJECT + project + "\n"));
  }

  /// Whether both are of one mod: a project may give its mod another title, and a mod may move to
  /// another folder.
  boolean isOfTheModOf(Receipt other) {
    return (!title.isEmpty() && title.equals(other.title))
        || (!project.isEmpty() && isThatProject(other));
  }

  private boolean isThatProject(Receipt other) {
    if (project.equals(other.project)) {
      return true;
    }
    try {
      return InstallPlace.same(Path.of(project), Path.of(other.project));
    } catch (InvalidPathException e) {
      // A damaged receipt.
      return false;
    }
  }

  /// Whether both are of one mod whatever its folder is called: title and project are the same.
  boolean isSurelyOfTheModOf(Receipt other) {
    return !title.isEmpty() && title.equals(other.title) && isThatProject(other);
  }
}
