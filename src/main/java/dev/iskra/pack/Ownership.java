package dev.iskra.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whose is what has a mod's name among the mods of the game.
///
/// @param output the folder that builds of the mod are written to
record Ownership(InstallPlace place, Path output, Bundle bundle) {
  /// Something that must not be touched.
  ///
  /// @param file its name in the game's mod folder
  /// @param what it is, as the rest of a sentence
  record Obstacle(String file, String what) {}

  /// Whether the folder, or the `.mod` file without a folder, leads to what the build has
  /// written.
  boolean isLinked() throws IOException {
    Path built = output.resolve(bundle.folder());
    if (InstallPlace.isLink(place.folder())) {
      return InstallPlace.same(place.folder(), built);
    }
    if (InstallPlace.exists(place.folder()) || !Files.isRegularFile(place.launcherFile())) {
      return false;
    }
    Optional<String> path = LauncherFile.read(place.launcherFile()).field("path");
    return path.isPresent() && leadsTo(path.get(), built);
  }

  private boolean leadsTo(String path, Path built) {
    try {
      // A relative path counts from the user folder, which holds the folder `mod`.
      return InstallPlace.same(place.mods().resolveSibling(path), built);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /// What could never have been put there by an install: a link, a file for a folder.
  Optional<Obstacle> ofAnotherKind() {
    Path folder = place.folder();
    if (InstallPlace.isLink(folder)) {
      return obstacle(folder, "is a link, which the install would replace");
    }
    if (InstallPlace.exists(folder) && !Files.isDirectory(folder)) {
      return obstacle(folder, "is a file, and the mod is a folder");
    }
    for (Path file : List.of(place.launcherFile(), place.receipt())) {
      if (InstallPlace.isLink(file)) {
        return obstacle(file, "is a link, which the install would replace");
      }
      if (Files.isDirectory(file)) {
        return obstacle(file, "is a folder, and the install writes a file");
      }
    }
    if (InstallPlace.isLink(place.staging())
        || (InstallPlace.exists(place.staging()) && !Files.isDirectory(place.staging()))) {
      return obstacle(place.staging(), "is in the way of new files");
    }
    return Optional.empty();
  }

  /// What was not put there by an install of this mod.
  Optional<Obstacle> ofAnotherMod() throws IOException {
    if (InstallPlace.exists(place.receipt())) {
      Receipt receipt = Receipt.read(place.receipt());
      return receipt.isOfTheModOf(Receipt.of(bundle))
          ? Optional.empty()
          : obstacle(
              place.folder(),
              "is another mod, `"
                  + receipt.title()
                  + "`, installed from `"
                  + receipt.project()
                  + "`");
    }
    boolean folder = InstallPlace.exists(place.folder());
    boolean launcherFile = InstallPlace.exists(place.launcherFile());
    if ((!folder && !launcherFile) || isWhatWouldBeInstalled()) {
      return Optional.empty();
    }
    return obstacle(
        folder ? place.folder() : place.launcherFile(), "was not put there by `iskra install`");
  }

  /// A mod that somebody copied there from the output may be replaced by the same.
  private boolean isWhatWouldBeInstalled() throws IOException {
    Update update = Update.of(bundle, place);
    String receipt = place.receipt().getFileName().toString();
    return update.removed().isEmpty() && update.added().keySet().equals(Set.of(receipt));
  }

  private static Optional<Obstacle> obstacle(Path file, String what) {
    return Optional.of(new Obstacle(file.getFileName().toString(), what));
  }
}
