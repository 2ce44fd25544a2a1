package dev.iskra.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts new files in the place of old ones by renaming, file by file, so that what stays the same
/// is not touched and no folder that a running game watches is moved. New files wait below
/// `staging/new`, what they replace is kept below `staging/old`, each under the path that it has
/// in the place.
///
/// @param place the folder that is changed
/// @param staging a folder on the same disk, ours alone
record FileReplacement(Path place, Path staging) {
  /// One file that changes.
  ///
  /// @param path relative to the place
  /// @param adds whether there is a new one
  private record Step(String path, boolean adds) {}

  /// Where the new file for a path is written to.
  Path fresh(String path) {
    return staging.resolve("new").resolve(path);
  }

  private Path old(String path) {
    return staging.resolve("old").resolve(path);
  }

  /// Ends what an interrupted run began: what it had moved away comes back. What it had added
  /// stays, for the next run to compare.
  void recover() throws IOException {
    for (Path file : files(staging.resolve("old"))) {
      Path at = place.resolve(staging.resolve("old").relativize(file));
      FolderContents.remove(at);
      makeRoom(at);
      move(file, at);
    }
    remove();
  }

  /// Removes new files that have the name of a folder that a file lies in.
  private void makeRoom(Path file) throws IOException {
    Path at = place;
    Path names = place.relativize(file);
    for (int i = 0; i < names.getNameCount() - 1; i++) {
      at = at.resolve(names.getName(i));
      if (!Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
        FolderContents.remove(at);
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)).toList();
    } catch (UncheckedIOException e) {
      throw Optional.ofNullable(e.getCause()).orElseGet(IOException::new);
    }
  }

  /// Takes files away and puts new ones in their places, in this order. If a step fails, what was
  /// done is undone.
  ///
  /// @param removed paths of files that go
  /// @param added paths whose new files are staged
  /// @param folder the folder whose empty folders go as well
  void run(List<String> removed, List<String> added, Path folder) throws IOException {
    Files.createDirectories(staging.resolve("old"));
    List<Step> done = new ArrayList<>();
    try {
      for (String path : removed) {
        done.add(new Step(path, false));
        move(place.resolve(path), old(path));
      }
      // A new file may have the name of an old folder.
      if (!removed.isEmpty()) {
        prune(folder);
      }
      for (String path : added) {
        done.add(new Step(path, true));
        if (InstallPlace.exists(place.resolve(path))) {
          move(place.resolve(path), old(path));
        }
        move(fresh(path), place.resolve(path));
      }
    } catch (IOException e) {
      undo(done, e);
      throw e;
    }
  }

  private void undo(List<Step> done, IOException cause) {
    for (Step step : done.reversed()) {
      try {
        Path at = place.resolve(step.path());
        if (step.adds() && InstallPlace.exists(at) && !InstallPlace.exists(fresh(step.path()))) {
          move(at, fresh(step.path()));
        }
        if (InstallPlace.exists(old(step.path()))) {
          move(old(step.path()), at);
        }
      } catch (IOException e) {
        cause.addSuppressed(e);
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.move(from, to);
  }

  /// Removes the empty folders below a folder.
  private static void prune(Path folder) throws IOException {
    List<Path> folders;
    try (Stream<Path> all = Files.walk(folder)) {
      folders =
          all.filter(file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
              .sorted(Comparator.reverseOrder())
              .toList();
    } catch (UncheckedIOException e) {
      throw Optional.ofNullable(e.getCause()).orElseGet(IOException::new);
    }
    for (Path one : folders) {
      try {
        Files.delete(one);
      } catch (DirectoryNotEmptyException e) {
        // It is still in use.
      }
    }
  }

  /// Removes the staging folder after a failure, unless it holds something that could not be put
  /// back.
  void giveUp() {
    try {
      if (files(staging.resolve("old")).isEmpty()) {
        remove();
      }
    } catch (IOException e) {
      // The disk refuses; the next run tries again.
    }
  }

  /// Removes the staging folder and everything in it.
  void remove() throws IOException {
    FolderContents.remove(staging);
  }
}
