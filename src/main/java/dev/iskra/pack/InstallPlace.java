package dev.iskra.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// Where one mod lies among the mods of the game.
///
/// @param mods the folder `mod` of the user folder, all links resolved
/// @param mod the name of the mod's folder
record InstallPlace(Path mods, String mod) {
  /// What the receipts beside installed mods end with. The launcher reads nothing but `.mod`.
  static final String RECEIPT = ".iskra-install";

  Path folder() {
    return mods.resolve(mod);
  }

  Path launcherFile() {
    return mods.resolve(mod + ".mod");
  }

  /// Says that folder and launcher file were installed, and from where. It lies beside the
  /// folder, so it is never uploaded.
  Path receipt() {
    return mods.resolve(mod + RECEIPT);
  }

  /// Where new files wait for their turn and old ones are kept meanwhile, on the same disk.
  Path staging() {
    return mods.resolve(".iskra-" + mod);
  }

  /// Whether something is there, if only a link that leads nowhere.
  static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
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
