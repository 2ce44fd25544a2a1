package dev.iskra.pack;

import dev.iskra.emit.Artifact;
import dev.iskra.emit.ModPath;
import dev.iskra.emit.ModTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A folder of a test: what is put there and what is there in the end.
record Disk(Path root) {
  /// A mod of these files, by turns a path and its text.
  static Bundle bundle(Path project, String folder, String launcherFile, List<String> files) {
    ModTree tree = new ModTree();
    for (int i = 0; i < files.size(); i += 2) {
      tree.add(new Artifact(new ModPath(files.get(i)), Bundle.bytes(files.get(i + 1))));
    }
    Path lock = project.resolve("iskra.lock");
    return new Bundle(folder, tree, List.of(), launcherFile, "{}", "lock\n", lock);
  }

  void put(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  void link(String path, String target) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.createSymbolicLink(file, root.resolve(target));
  }

  String text(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }

  /// Every file and link below a folder by its path with `/`: the text of a file, `-> …` for a
  /// link, `folder` for an empty folder.
  SortedMap<String, String> all(String below) throws IOException {
    SortedMap<String, String> result = new TreeMap<>();
    Path top = root.resolve(below);
    try (Stream<Path> files = Files.walk(top)) {
      for (Path file : files.filter(f -> !f.equals(top)).toList()) {
        String name = top.relativize(file).toString().replace('\\', '/');
        if (Files.isSymbolicLink(file)) {
          result.put(name, "-> " + root.relativize(Files.readSymbolicLink(file)));
        } else if (Files.isRegularFile(file)) {
          result.put(name, Files.readString(file));
        } else if (isEmpty(file)) {
          result.put(name, "folder");
        }
      }
    }
    return result;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
