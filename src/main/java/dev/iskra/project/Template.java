package dev.iskra.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The files of a new mod: resources with places for what differs.
///
/// @param tag of the country that plays the focus tree
/// @param country its name
/// @param game the versions of the game it is for
record Template(ModName name, String tag, String country, String game) {
  private static final String FOLDER = "/templates/new/";

  /// Where each goes. Build tools leave out resources whose names begin with a full stop.
  private static final TreeMap<String, String> FILES =
      new TreeMap<>(
          Map.of(
              "mod-src/mod.iskra", "mod.iskra",
              "mod-src/focuses.iskra", "focuses.iskra",
              "mod-src/events.iskra", "events.iskra",
              ".gitignore", "gitignore",
              ".gitattributes", "gitattributes",
              ".github/workflows/check.yml", "check.yml",
              "README.md", "README.md"));

  /// The paths of all files, with `/`.
  List<String> files() {
    return List.copyOf(FILES.keySet());
  }

  /// Makes a folder with all of them, or none.
  void write(Path target) throws IOException {
    // A link to an empty folder means that folder.
    Path place = Files.exists(target) ? target.toRealPath() : target;
    Path staging = place.resolveSibling(".iskra-new-" + name.text());
    remove(staging);
    try {
      Files.createDirectory(staging);
      for (Map.Entry<String, String> file : FILES.entrySet()) {
        Path path = staging.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, text(file.getValue()));
      }
      Files.deleteIfExists(place);
      Files.move(staging, place);
    } catch (IOException e) {
      remove(staging);
      throw e;
    }
  }

  private String text(String resource) throws IOException {
    try (InputStream in = Template.class.getResourceAsStream(FOLDER + resource)) {
      if (in == null) {
        throw new IllegalStateException("the template " + resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("@NAME@", name.text())
          .replace("@TITLE@", name.title())
          .replace("@TAG@", tag)
          .replace("@COUNTRY@", country)
          .replace("@GAME@", game);
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.walkFileTree(folder, new Remover());
    }
  }

  private static final class Remover extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes of) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
        throws IOException {
      if (e != null) {
        throw e;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
