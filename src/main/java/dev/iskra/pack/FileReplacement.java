package dev.iskra.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Puts new files in the place of old ones by renaming, file by file, so that what stays the same
/// is not touched and no folder that a running game watches is moved. New files wait below `new`
/// in the staging folder, what they replace is kept below `old`, each under the path that it has
/// in the place. A journal, which is there from before the first renaming until after the last,
/// says what is moved: if a process is ended meanwhile, the next one takes everything back.
record FileReplacement(ModPlace place) {
  private static final String JOURNAL = "journal";

  /// One file that changes.
  ///
  /// @param adds whether there is a new one
  /// @param path relative to the place
  private record Step(boolean adds, String path) {
    String line() {
      return (adds ? "+ " : "- ") + path + "\n";
    }
  }

  /// Where the new file for a path is written to.
  private Path fresh(String path) {
    return place.staging().resolve("new").resolve(path);
  }

  /// Where the old file of a path is kept.
  Path old(String path) {
    return place.staging().resolve("old").resolve(path);
  }

  private Path at(String path) {
    return place.home().resolve(path);
  }

  private Path journal() {
    return place.staging().resolve(JOURNAL);
  }

  /// Takes back what an interrupted run had done, so that everything is as it was before it.
  void recover() throws IOException {
    if (ModPlace.isFolder(place.staging())) {
      undo(journalled());
      // Before what it speaks of goes: else it would be taken back once more.
      Files.deleteIfExists(journal());
      remove();
    }
  }

  /// What the journal says, as far as it is about files of this mod.
  private List<Step> journalled() throws IOException {
    if (!Files.isRegularFile(journal(), LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    List<Step> steps = new ArrayList<>();
    try (Stream<String> lines = Files.lines(journal())) {
      lines
          .filter(line -> line.startsWith("+ ") || line.startsWith("- "))
          .map(line -> new Step(line.startsWith("+"), line.substring(2)))
          .filter(step -> place.isOurs(step.path()))
          .forEach(steps::add);
    } catch (java.io.UncheckedIOException e) {
      throw new IOException(e);
    }
    return steps;
  }

  /// Takes files away and puts new ones in their places, in this order. If a step fails, what was
  /// done is undone.
  ///
  /// @param removed paths of files that go
  /// @param added paths whose new files are staged
  void run(List<String> removed, List<String> added) throws IOException {
    List<Step> steps = new ArrayList<>();
    removed.forEach(path -> steps.add(new Step(false, path)));
    added.forEach(path -> steps.add(new Step(true, path)));
    StringBuilder text = new StringBuilder();
    steps.forEach(step -> text.append(step.line()));
    FreshFile.replace(journal(), Bundle.bytes(text.toString()));
    List<Step> done = new ArrayList<>();
    try {
      for (Step step : steps) {
        done.add(step);
        run(step);
      }
    } catch (IOException e) {
      try {
        undo(done);
        Files.deleteIfExists(journal());
      } catch (IOException further) {
        e.addSuppressed(further);
      }
      throw e;
    }
    Files.delete(journal());
  }

  private void run(Step step) throws IOException {
    Path at = at(step.path());
    if (step.adds() && ModPlace.isFolder(at)) {
      // A folder that an old file lay in, or an empty one.
      Files.delete(at);
    }
    if (ModPlace.exists(at)) {
      FolderContents.move(place.home(), at, old(step.path()));
    }
    if (step.adds()) {
      FolderContents.move(place.home(), fresh(step.path()), at);
    } else {
      FolderContents.prune(at, place.folder());
    }
  }

  private void undo(List<Step> steps) throws IOException {
    for (Step step : steps.reversed()) {
      Path at = at(step.path());
      Path fresh = fresh(step.path());
      if (step.adds() && isThere(at) && !isThere(fresh)) {
        FolderContents.move(place.home(), at, fresh);
      }
      if (step.adds()) {
        // Its folders may be there without it, where an old file is to come back.
        FolderContents.prune(at, place.folder());
      }
      if (isThere(old(step.path()))) {
        FolderContents.move(place.home(), old(step.path()), at);
      }
    }
  }

  /// Whether a file or a link lies there, and not behind a link.
  private boolean isThere(Path path) {
    try {
      FolderContents.refuseLinks(place.home(), path);
      return ModPlace.exists(path) && !ModPlace.isFolder(path);
    } catch (IOException e) {
      return false;
    }
  }

  /// Writes new files, which wait for their turn.
  void stage(Map<String, Content> added) throws IOException {
    for (Map.Entry<String, Content> one : added.entrySet()) {
      Path file = fresh(one.getKey());
      FolderContents.refuseLinks(place.home(), file);
      Files.createDirectories(file.getParent());
      one.getValue().writeTo(file);
    }
  }

  /// Removes the staging folder after a failure, unless it holds something that could not be put
  /// back.
  void giveUp() {
    try {
      if (!ModPlace.exists(journal())) {
        remove();
      }
    } catch (IOException e) {
      // The disk refuses; the next run tries again.
    }
  }

  /// Removes the staging folder and everything in it.
  void remove() throws IOException {
    FolderContents.remove(place.staging());
  }
}
