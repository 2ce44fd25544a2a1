package dev.iskra.syntax;

import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Script of real mods, where the folder beside the repository has some. Tests over it are an
/// extra: what they prove is proven elsewhere too.
final class Corpora {
  private static final Path FOLDER = Path.of("..", "shared", "corpora");
  private static final Set<String> ENDINGS = Set.of("txt", "gfx", "gui", "asset");
  private static final Set<String> PLACES =
      Set.of(
          "common", "events", "history", "interface", "gfx", "map", "music", "sound", "portraits");

  private Corpora() {}

  /// One file, named from the corpora's folder on.
  record File(String name, byte[] bytes) {
    SourceFile source() {
      return SourceFile.of(name, bytes);
    }
  }

  /// All script files, in order of their names; none, and a line that says so, without the
  /// folder.
  static List<File> files() {
    if (!Files.isDirectory(FOLDER)) {
      System.out.println("no " + FOLDER + ": nothing is tested on real script here");
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(FOLDER)) {
      return paths.filter(Corpora::isScript).sorted().map(Corpora::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isScript(Path path) {
    Path inside = FOLDER.relativize(path);
    String name = path.getFileName().toString();
    return inside.getNameCount() > 2
        && PLACES.contains(inside.getName(1).toString())
        && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))
        && Files.isRegularFile(path);
  }

  private static File read(Path path) {
    try {
      return new File(
          FOLDER.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
