package dev.iskra.pack;

import dev.iskra.pack.OutputState.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// A folder that is kept ready with second names of all files of a mod.
///
/// @param folder where it is, in a staging folder
/// @param mod the mod's folder
record StandbyFolder(Path folder, Path mod) {
  /// A file as it is to be.
  ///
  /// @param path below either folder, with `/`
  /// @param stands whether the mod's folder has it so
  record Wanted(String path, boolean stands, Content content) {}

  /// Gives a file a second name; false where the disk has no such thing.
  static boolean isLinked(Path name, Path file) {
    try {
      Files.createLink(name, file);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /// Gives the folder the files that it is to have.
  ///
  /// @param all how each is to be
  /// @param live how the files of the mod's folder look
  /// @return false if it cannot be done with this folder; then nothing in it can be relied on
  boolean isBroughtUpToDate(Iterable<Wanted> all, Map<String, Optional<Look>> live)
      throws UnreadableAsset {
    try {
      Map<String, Optional<Look>> looks = new FolderContents(folder).looks();
      if (!looks.keySet().equals(live.keySet())) {
        return false;
      }
      int count = 0;
      for (Wanted file : all) {
        count++;
        Optional<Look> look = looks.getOrDefault(file.path(), Optional.empty());
        if (!looks.containsKey(file.path())) {
          return false;
        }
        boolean same = look.isPresent() && look.equals(live.get(file.path()));
        if (!file.stands() || !same) {
          replace(file);
        }
      }
      return count == looks.size();
    } catch (UnreadableAsset e) {
      throw e;
    } catch (IOException e) {
      return false;
    }
  }

  /// The old name goes first: writing through it would change the mod that stands.
  private void replace(Wanted file) throws IOException {
    Path name = folder.resolve(file.path());
    Files.delete(name);
    if (!file.stands() || !isLinked(name, mod.resolve(file.path()))) {
      file.content().writeTo(name);
    }
  }

  /// Gives every file of the mod a name in the folder, which has those of an earlier build.
  ///
  /// @param paths the files that are others than there
  /// @return false if it could not be done
  boolean isFollowing(Iterable<String> paths) {
    try {
      for (String path : paths) {
        Files.delete(folder.resolve(path));
        Files.createLink(folder.resolve(path), mod.resolve(path));
      }
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /// Makes the folder, with a second name for every file of the mod.
  ///
  /// @return false if it could not be done
  boolean isMade(Iterable<String> paths) {
    try {
      for (String path : paths) {
        Path name = folder.resolve(path);
        Files.createDirectories(name.getParent());
        Files.createLink(name, mod.resolve(path));
      }
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
