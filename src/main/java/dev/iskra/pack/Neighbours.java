package dev.iskra.pack;

import dev.iskra.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The other mods that lie where a mod was installed.
///
/// @param receipt that of the mod
record Neighbours(InstallPlace place, Receipt receipt) {
  /// Removes the mod as it was called before, and says which other mods have its title. What
  /// cannot be read is left alone: the mod is installed by now.
  List<Diagnostic> tidy(InstallComplaints complaints) {
    List<Diagnostic> result = new ArrayList<>();
    for (Path file : files(InstallPlace.RECEIPT)) {
      if (isOfThisMod(file)) {
        remove(file, complaints, result);
      }
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
    try (Stream<Path> files = Files.list(place.mods())) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .filter(file -> !file.getFileName().toString().equals(place.mod() + ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private boolean isOfThisMod(Path file) {
    try {
      return !InstallPlace.isLink(file) && Receipt.read(file).isSurelyOfTheModOf(receipt);
    } catch (IOException e) {
      return false;
    }
  }

  private boolean hasTheTitle(Path file) {
    try {
      return LauncherFile.read(file).field("name").stream().anyMatch(receipt.title()::equals);
    } catch (IOException e) {
      return false;
    }
  }

  private void remove(Path file, InstallComplaints complaints, List<Diagnostic> into) {
    String name = file.getFileName().toString();
    String mod = name.substring(0, name.length() - InstallPlace.RECEIPT.length());
    InstallPlace earlier = new InstallPlace(place.mods(), mod);
    try {
      // The receipt goes last: what is left of the mod is still known to be ours.
      for (Path path :
          List.of(earlier.launcherFile(), earlier.folder(), earlier.staging(), earlier.receipt())) {
        if (!InstallPlace.isLink(path)) {
          FolderContents.remove(path);
        }
      }
    } catch (IOException e) {
      into.add(complaints.leftover(mod, e));
    }
  }
}
