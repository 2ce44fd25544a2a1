package dev.iskra.project;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.emit.ModPath;
import dev.iskra.project.memo.Trail;
import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The script and localisation files in a folder of the game's layout. Only folders that the game
/// reads script from are entered: a README beside them is not script.
final class GameTree {
  private static final Set<String> FOLDERS =
      Set.of(
          "common", "events", "history", "interface", "localisation", "gfx", "music", "portraits");

  private static final Set<String> OF_MAP = Set.of("strategicregions", "supplyareas");

  private static final Set<String> SCRIPT = Set.of("txt", "yml", "gfx", "gui", "asset", "lua");

  /// What is written for people, whatever its name ends in.
  private static final Set<String> TEXTS = Set.of("interface/credits.txt");

  private final Path root;
  private final Trail trail;
  private final Sink sink;
  private final Set<Path> above = new TreeSet<>();
  private final List<Path> scripts = new ArrayList<>();

  GameTree(Path root, Trail trail, Sink sink) {
    this.root = root;
    this.trail = trail;
    this.sink = sink;
  }

  /// The files, in no order.
  List<Path> scripts() {
    for (Path folder : list(root)) {
      boolean _ = trail.isThere(folder);
      if (Files.isDirectory(folder) && FOLDERS.contains(small(folder))) {
        walk(folder);
      } else if (Files.isDirectory(folder) && small(folder).equals("map")) {
        list(folder).stream().filter(one -> OF_MAP.contains(small(one))).forEach(this::walk);
      }
    }
    return scripts;
  }

  private void walk(Path folder) {
    try {
      Path real = folder.toRealPath();
      if (!above.add(real)) {
        trail.doubt();
        return;
      }
      list(folder).forEach(this::visit);
      above.remove(real);
    } catch (IOException e) {
      report(folder, e);
    }
  }

  private void visit(Path entry) {
    String name = small(entry);
    if (name.startsWith(".")) {
      return;
    }
    if (Files.isDirectory(entry)) {
      walk(entry);
      return;
    }
    boolean _ = trail.isThere(entry);
    if (SCRIPT.contains(name.substring(name.lastIndexOf('.') + 1))
        && !TEXTS.contains(below(entry).toLowerCase(Locale.ROOT))
        && ModPath.complaintAbout(below(entry)).isEmpty()) {
      scripts.add(entry);
    }
  }

  private List<Path> list(Path folder) {
    try {
      return trail.list(folder);
    } catch (IOException e) {
      report(folder, e);
      return List.of();
    }
  }

  private void report(Path folder, IOException e) {
    trail.doubt();
    sink.report(
        Diagnostic.of(
            ProjectRule.UNREADABLE_FILE,
            SourceFile.of(below(folder), "").span(0, 0),
            SourceReader.complaint("folder", e)));
  }

  private String below(Path path) {
    return SourceReader.slashed(root.relativize(path));
  }

  private static String small(Path path) {
    return path.getFileName().toString().toLowerCase(Locale.ROOT);
  }
}
