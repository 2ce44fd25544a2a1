package dev.iskra.project;

import dev.iskra.diagnostic.Sink;
import dev.iskra.emit.ModPath;
import dev.iskra.mod.file.ModDescriptor;
import dev.iskra.mod.file.ProvinceTable;
import dev.iskra.project.memo.LinkBound;
import dev.iskra.project.memo.Trail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files in a folder of the game's layout. Script and localisation are those in folders that
/// the game reads script from: a README beside them is not script.
final class GameTree {
  private static final Set<String> FOLDERS =
      Set.of(
          "common", "events", "history", "interface", "localisation", "gfx", "music", "portraits");

  private static final Set<String> OF_MAP = Set.of("strategicregions", "supplyareas");

  /// The folders of which one tells a mod.
  private static final Set<String> TOPS =
      Stream.concat(FOLDERS.stream(), Stream.of("map", "sound"))
          .collect(Collectors.toUnmodifiableSet());

  /// What the names of script and localisation end in.
  static final Set<String> SCRIPT = Set.of("txt", "yml", "gfx", "gui", "asset", "lua");

  /// What is written for people, whatever its name ends in.
  private static final Set<String> TEXTS = Set.of("interface/credits.txt");

  private final Path root;
  private final Trail trail;
  private final Sink sink;
  private final LinkBound bound = new LinkBound();
  private final List<Path> scripts = new ArrayList<>();
  private final List<Path> others = new ArrayList<>();

  GameTree(Path root, Trail trail, Sink sink) {
    this.root = root;
    this.trail = trail;
    this.sink = sink;
  }

  /// Fills the lists.
  ///
  /// @return whether the folder holds any that the game reads
  boolean walk() {
    List<Path> entries = list(root);
    boolean mod = entries.stream().anyMatch(GameTree::isOfTheGame);
    if (mod) {
      entries.forEach(this::visit);
    }
    return mod;
  }

  /// The folders in this one that hold a mod, where it holds none itself.
  List<Path> mods() {
    return list(root).stream()
        .filter(folder -> Files.isDirectory(folder) && !small(folder).startsWith("."))
        .filter(folder -> list(folder).stream().anyMatch(GameTree::isOfTheGame))
        .toList();
  }

  /// Script and localisation, in no order.
  List<Path> scripts() {
    return scripts;
  }

  /// All other files but hidden ones, in no order.
  List<Path> others() {
    return others;
  }

  private static boolean isOfTheGame(Path entry) {
    return (Files.isDirectory(entry) && TOPS.contains(small(entry)))
        || small(entry).equals(ModDescriptor.FILE);
  }

  private void walk(Path folder) {
    try {
      switch (bound.enter(folder)) {
        case ENTER -> {
          list(folder).forEach(this::visit);
          bound.leave();
        }
        case TOO_MANY -> report(folder, LinkBound.tooMany());
        case LOOP, STILL_TOO_MANY -> trail.doubt();
      }
    } catch (IOException e) {
      report(folder, SourceReader.complaint("folder", e));
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
    if (trail.isThere(entry) && !Files.isRegularFile(entry)) {
      report(entry, SourceReader.NO_PLAIN_FILE);
      return;
    }
    String path = below(entry);
    boolean script = isScript(path.toLowerCase(Locale.ROOT));
    if (ModPath.complaintAbout(path).isEmpty()) {
      (script ? scripts : others).add(entry);
    } else if (script && path.indexOf(ModPath.UNDECODED) >= 0) {
      report(entry, "The name of this file is not UTF-8, so the file is not read.");
    }
  }

  private static boolean isScript(String path) {
    if (ProvinceTable.isTable(path)) {
      return true;
    }
    String[] folders = path.split("/");
    if (folders.length == 1) {
      return false;
    }
    boolean read =
        folders[0].equals("map") ? OF_MAP.contains(folders[1]) : FOLDERS.contains(folders[0]);
    return read
        && SCRIPT.contains(path.substring(path.lastIndexOf('.') + 1))
        && !TEXTS.contains(path);
  }

  private List<Path> list(Path folder) {
    try {
      return trail.list(folder);
    } catch (IOException e) {
      report(folder, SourceReader.complaint("folder", e));
      return List.of();
    }
  }

  private void report(Path at, String message) {
    trail.doubt();
    sink.report(ProjectRule.UNREADABLE_FILE.at(below(at), message));
  }

  private String below(Path path) {
    return SourceReader.slashed(root.relativize(path));
  }

  private static String small(Path path) {
    return path.getFileName().toString().toLowerCase(Locale.ROOT);
  }
}
