package dev.iskra.project;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.Sink;
import dev.iskra.index.FileIndexer;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The files of a game or mod on a disk.
final class IndexTree {
  /// Where a game keeps the files of its expansions, a folder for each.
  private static final List<String> EXPANSIONS = List.of("dlc", "integrated_dlc");

  private IndexTree() {}

  /// Whether a folder holds anything that the game reads.
  static boolean isRoot(Path folder) {
    return !tops(folder).isEmpty();
  }

  private static List<Path> tops(Path folder) {
    return list(folder).stream()
        .filter(
            path ->
                FileIndexer.folders()
                    .contains(path.getFileName().toString().toLowerCase(Locale.ROOT)))
        .toList();
  }

  /// The folders of a game's expansions, in the order of their names.
  static List<Path> expansions(Path game) {
    List<Path> result = new ArrayList<>();
    for (String folder : EXPANSIONS) {
      list(game.resolve(folder)).stream().filter(IndexTree::isRoot).forEach(result::add);
    }
    return result;
  }

  /// The folders in one, sorted; none where it cannot be read.
  private static List<Path> list(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /// All files in the folders of a game or mod that are read.
  ///
  /// @param name how the root is called in messages
  static List<Path> files(Path root, String name, Sink sink) {
    List<Path> files = new ArrayList<>();
    for (Path top : tops(root)) {
      try {
        Files.walkFileTree(
            top,
            EnumSet.of(FileVisitOption.FOLLOW_LINKS),
            Integer.MAX_VALUE,
            new Visitor(root, name, files, sink));
      } catch (IOException e) {
        throw new IllegalStateException("the visitor reports what cannot be read", e);
      }
    }
    return files;
  }

  /// No game or mod has so many folders: links lead from one to others without end.
  private static final int MOST = 100_000;

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final String name;
    private final List<Path> files;
    private final Sink sink;
    private int folders;

    Visitor(Path root, String name, List<Path> files, Sink sink) {
      this.root = root;
      this.name = name;
      this.files = files;
      this.sink = sink;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes of) {
      if (++folders <= MOST) {
        return FileVisitResult.CONTINUE;
      }
      report(folder, "Links lead to more than " + MOST + " folders; from here on none is read.");
      return FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes of) {
      if (of.isRegularFile()) {
        files.add(file);
      } else {
        report(file, SourceReader.NO_PLAIN_FILE);
      }
      return FileVisitResult.CONTINUE;
    }

    /// What cannot be entered, and links that lead back to a folder they lie in.
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      report(file, SourceReader.complaint("file or folder", e));
      return FileVisitResult.CONTINUE;
    }

    private void report(Path at, String message) {
      String path = name + "/" + SourceReader.slashed(root.relativize(at));
      sink.report(ProjectRule.UNREADABLE_FILE.at(path, message).as(Severity.WARNING));
    }
  }
}
