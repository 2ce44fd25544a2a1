package dev.iskra.pack;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a build or an install leaves beside the mod, so that the next one knows what it may
/// replace and remove.
///
/// @param title the mod's title at that time
/// @param project the folder of its sources, absolute or counted from the folder of the receipt
/// @param folder the name of the mod's folder; empty in receipts of earlier versions, which list
///     no files
/// @param files the files that were put there, by their paths in the folder, and their sizes
record Receipt(String title, String project, String folder, SortedMap<String, Long> files) {
  private static final String TITLE = "title = ";
  private static final String PROJECT = "project = ";
  private static final String FOLDER = "folder = ";
  private static final String FILE = "file = ";

  /// Fits no mod.
  static final Receipt NONE = new Receipt("", "", "", new TreeMap<>());

  /// The receipt for a mod at a place.
  static Receipt of(Bundle bundle, ModPlace place, Map<String, Content> contents) {
    Path lock = bundle.lockFile().toAbsolutePath().normalize();
    Path root = Optional.ofNullable(lock.getParent()).orElse(lock);
    String title = new LauncherFile(bundle.launcherFile()).field("name").orElse(bundle.folder());
    SortedMap<String, Long> files = new TreeMap<>();
    contents.forEach((path, content) -> files.put(path, content.size()));
    return new Receipt(line(title), line(project(root, place.home())), bundle.folder(), files);
  }

  /// A project that holds its output may be moved with it.
  private static String project(Path root, Path home) {
    try {
      Path real = root.toRealPath();
      return home.startsWith(real) && !home.equals(real)
          ? home.relativize(real).toString().replace('\\', '/')
          : root.toString();
    } catch (IOException e) {
      return root.toString();
    }
  }

  private static String line(String text) {
    return text.replaceAll("\\p{Cntrl}", "?");
  }

  /// The receipt in a file. One that was damaged says nothing, so it fits no mod.
  static Receipt read(Path file) throws IOException {
    String title = "";
    String project = "";
    String folder = "";
    SortedMap<String, Long> files = new TreeMap<>();
    for (String line : LauncherFile.read(file).text().lines().toList()) {
      if (line.startsWith(FILE)) {
        String[] words = line.substring(FILE.length()).split(" ", 2);
        if (words.length == 2 && words[0].matches("[0-9]{1,18}")) {
          files.put(words[1], Long.parseLong(words[0]));
        }
      } else if (line.startsWith(TITLE)) {
        title = line.substring(TITLE.length());
      } else if (line.startsWith(PROJECT)) {
        project = line.substring(PROJECT.length());
      } else if (line.startsWith(FOLDER)) {
        folder = line.substring(FOLDER.length());
      }
    }
    return new Receipt(title, project, folder, files);
  }

  byte[] bytes() {
    StringBuilder text =
        new StringBuilder("# The folder and the files of this name were put here by `iskra`, which")
            .append("\n# replaces and removes what is listed. Without this file it leaves them")
            .append(" alone.\n");
    text.append(TITLE).append(title).append('\n');
    text.append(PROJECT).append(project).append('\n');
    text.append(FOLDER).append(folder).append('\n');
    files.forEach(
        (path, size) -> text.append(FILE).append(size).append(' ').append(path).append('\n'));
    return Bundle.bytes(text.toString());
  }

  /// Whether both are of one mod: a project may give its mod another title, and a mod may move to
  /// another folder.
  ///
  /// @param place where both lie
  boolean isOfTheModOf(Receipt other, ModPlace place) {
    return isOfFolder(other.folder)
        && ((!title.isEmpty() && title.equals(other.title)) || isThatProject(other, place));
  }

  private boolean isOfFolder(String name) {
    return folder.isEmpty() || folder.equals(name);
  }

  private boolean isThatProject(Receipt other, ModPlace place) {
    if (project.isEmpty()) {
      return false;
    }
    try {
      Path home = place.home();
      return project.equals(other.project)
          || ModPlace.same(home.resolve(project), home.resolve(other.project));
    } catch (InvalidPathException e) {
      // A damaged receipt.
      return false;
    }
  }

  /// Whether this is the receipt that an install of the same mod left when its folder was called
  /// so: title and project are the same, and it lists what was installed. A copy of a receipt
  /// under another name is not.
  boolean isOfEarlierName(Receipt other, ModPlace earlier) {
    return folder.equals(earlier.mod())
        && !title.isEmpty()
        && title.equals(other.title)
        && isThatProject(other, earlier);
  }

  /// Whether a file of the folder was put there: it is listed, and as large as it was then.
  boolean lists(String path, Optional<OutputState.Look> look) {
    Long size = files.get(path);
    return size != null && look.isPresent() && look.get().size() == size;
  }

  /// Whether a new file may take the place of one that is there.
  boolean mayReplace(String path) {
    return files.containsKey(path) || (folder.isEmpty() && !title.isEmpty());
  }

  /// Whether something below a path was put there.
  boolean listsBelow(String path) {
    return FolderContents.hasBelow(files, path);
  }
}
