package dev.iskra.pack;

import dev.iskra.emit.ModPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// Where one mod lies: in the output, or among the mods of the game.
///
/// @param home the folder that mods lie in, all links resolved
/// @param mod the name of the mod's folder
/// @param receiptEnding what the receipts beside mods end with. The launcher reads nothing but
///     `.mod`
/// @param stagingPrefix what the names of staging folders begin with
record ModPlace(Path home, String mod, String receiptEnding, String stagingPrefix) {
  /// What the receipts beside installed mods end with.
  static final String INSTALLED = ".iskra-install";

  /// What the receipts beside mods in the output end with.
  static final String BUILT = ".iskra-build";

  /// A mod in the game's mod folder.
  static ModPlace ofInstall(Path mods, String mod) {
    return new ModPlace(mods, mod, INSTALLED, ".iskra-");
  }

  /// A mod in the output folder.
  static ModPlace ofBuild(Path output, String mod) {
    return new ModPlace(output, mod, BUILT, ".staging-");
  }

  /// Whether it lies among the mods of the game.
  boolean isInstalled() {
    return receiptEnding.equals(INSTALLED);
  }

  Path folder() {
    return home.resolve(mod);
  }

  Path launcherFile() {
    return home.resolve(mod + ".mod");
  }

  /// The source map of a build.
  Path map() {
    return home.resolve(mod + ".map.json");
  }

  /// Says which files were put here, and from where. It lies beside the folder, so it is never
  /// uploaded.
  Path receipt() {
    return home.resolve(mod + receiptEnding);
  }

  /// Where new files wait for their turn and old ones are kept meanwhile, on the same disk.
  Path staging() {
    return home.resolve(stagingPrefix + mod);
  }

  /// Whether a path, relative to the home with `/`, is one that a build or an install writes.
  boolean isOurs(String path) {
    return path.startsWith(mod + "/")
        ? ModPath.complaintAbout(path.substring(mod.length() + 1)).isEmpty()
        : path.equals(mod + ".mod")
            || path.equals(mod + ".map.json")
            || path.equals(mod + receiptEnding);
  }

  /// Whether something is there, if only a link that leads nowhere.
  static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /// Whether a folder is there that is no link.
  static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && !isLink(path);
  }

  /// Whether a path is a link: a symbolic one, or on Windows a junction.
  static boolean isLink(Path path) {
    try {
      return isLink(
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException e) {
      return false;
    }
  }

  /// Windows shows a junction as a folder that is something else as well.
  static boolean isLink(BasicFileAttributes of) {
    return of.isSymbolicLink() || (of.isDirectory() && of.isOther());
  }

  /// Whether two paths lead to one place that is there.
  static boolean same(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }
}
