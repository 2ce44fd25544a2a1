package dev.iskra.pack;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.emit.ModPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The other mods that lie where a mod was installed.
///
/// @param receipt that of the mod
record Neighbours(ModPlace place, Receipt receipt) {
  /// Removes the mod as it was called before, and says which other mods have its title. What
  /// cannot be read is left alone: the mod is installed by now.
  List<Diagnostic> tidy(InstallComplaints complaints) {
    List<Diagnostic> result = new ArrayList<>();
    for (Path file : files(ModPlace.INSTALLED)) {
      removeIfEarlier(file, complaints, result);
    }
    for (Path file : files(".mod")) {
      if (hasTheTitle(file)) {
        result.add(complaints.titleTaken(file.getFileName().toString(), receipt.title()));
      }
    }
    return result;
  }

  /// The files that end so and are not the mod's own, by name.
  private List<Path> files(String ending) {
    try (Stream<Path> files = Files.list(place.home())) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .filter(file -> !file.getFileName().toString().equals(place.mod() + ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private boolean hasTheTitle(Path file) {
    try {
      return LauncherFile.read(file).field("name").stream().anyMatch(receipt.title()::equals);
    } catch (IOException e) {
      return false;
    }
  }

  /// Removes the mod as it was called before, if the file is its receipt: what the receipt lists
  /// and the folder holds as it was then, and nothing else.
  private void removeIfEarlier(Path file, InstallComplaints complaints, List<Diagnostic> into) {
    String name = file.getFileName().toString();
    String mod = name.substring(0, name.length() - ModPlace.INSTALLED.length());
    if (ModPath.complaintAbout(mod).isPresent() || mod.contains("/")) {
      return;
    }
    ModPlace earlier = ModPlace.ofInstall(place.home(), mod);
    try {
      Receipt left = Receipt.read(file);
      if (left.isOfEarlierName(receipt, earlier)) {
        remove(earlier, left);
      }
    } catch (IOException e) {
      into.add(complaints.leftover(mod, e));
    }
  }

  private void remove(ModPlace earlier, Receipt left) throws IOException {
    for (Map.Entry<String, Optional<OutputState.Look>> one :
        new FolderContents(earlier.folder()).looks().entrySet()) {
      if (left.lists(one.getKey(), one.getValue())) {
        Path file = earlier.folder().resolve(one.getKey());
        FolderContents.remove(file);
        FolderContents.prune(file, place.home());
      }
    }
    Path launcherFile = earlier.launcherFile();
    if (Files.isRegularFile(launcherFile, LinkOption.NOFOLLOW_LINKS)
        && LauncherFile.read(launcherFile)
            .field("path")
            .equals(Optional.of("mod/" + earlier.mod()))) {
      FolderContents.remove(launcherFile);
    }
    // The receipt goes last: what is left of the mod is still known to be ours.
    FolderContents.remove(earlier.receipt());
  }
}
