package dev.iskra.project;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.emit.ModPath;
import dev.iskra.mod.file.ModDescriptor;
import dev.iskra.mod.file.ProvinceTable;
import dev.iskra.project.memo.LinkBound;
import dev.iskra.project.memo.Trail;
import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The files below `mod-src/`, by what is done with them, each list sorted by name.
final class SourceTree {
  /// A file and where it goes in the mod.
  record Placed(Path file, ModPath path) {}

  /// Files that the game reads: outside `script/` and `assets/` they are probably misplaced.
  private static final Set<String> OF_THE_GAME =
      Set.of(
          "txt", "yml", "gfx", "gui", "asset", "mod", "dds", "tga", "png", "csv", "bmp", "lua",
          "wav", "ogg", "mp3");

  /// The folders whose files are copied.
  private static final Set<String> COPIED = Set.of("script", "assets");

  /// Left behind by editors and systems.
  private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini", "__macosx");

  private final Path root;
  private final Path top;
  private final Trail trail;
  private final Sink sink;
  private final LinkBound bound = new LinkBound();
  private final List<Path> iskra = new ArrayList<>();
  private final List<Placed> scripts = new ArrayList<>();
  private final List<Placed> assets = new ArrayList<>();
  private Optional<Path> descriptor = Optional.empty();

  SourceTree(Path root, Trail trail, Sink sink) {
    this.root = root;
    this.trail = trail;
    this.top = root.resolve(Project.SOURCES);
    this.sink = sink;
  }

  List<Path> iskra() {
    return iskra;
  }

  List<Placed> scripts() {
    return scripts;
  }

  List<Placed> assets() {
    return assets;
  }

  /// A descriptor in the game's layout. What it says counts; it is not copied.
  Optional<Path> descriptor() {
    return descriptor;
  }

  /// Fills the lists.
  void walk() {
    walk(top);
    Map<Path, String> names = new HashMap<>();
    iskra.forEach(file -> names.put(file, name(file)));
    iskra.sort(Comparator.comparing(file -> names.getOrDefault(file, "")));
    scripts.sort(Comparator.comparing(Placed::path));
    assets.sort(Comparator.comparing(Placed::path));
  }

  private void walk(Path folder) {
    try {
      switch (bound.enter(folder)) {
        case ENTER -> {
          trail.list(folder).stream().sorted().forEach(this::visit);
          bound.leave();
        }
        case LOOP -> {
          trail.doubt();
          String message = "This link leads back to a folder it lies in; it is not followed.";
          report(ProjectRule.LINK_LOOP, folder, message);
        }
        case TOO_MANY -> {
          trail.doubt();
          report(ProjectRule.UNREADABLE_FILE, folder, LinkBound.tooMany());
        }
        case STILL_TOO_MANY -> {}
      }
    } catch (IOException e) {
      trail.doubt();
      report(ProjectRule.UNREADABLE_FILE, folder, SourceReader.complaint("folder", e));
    }
  }

  private void visit(Path entry) {
    if (isHidden(entry) || isLitter(entry)) {
      passOver(entry);
      return;
    }
    if (Files.isDirectory(entry)) {
      walk(entry);
      return;
    }
    // What is read is looked at again before.
    if (trail.isThere(entry) && !Files.isRegularFile(entry)) {
      trail.doubt();
      report(ProjectRule.UNREADABLE_FILE, entry, SourceReader.NO_PLAIN_FILE);
      return;
    }
    String extension = extension(entry);
    Path below = top.relativize(entry);
    String first = below.getName(0).toString();
    if (extension.equals("iskra")) {
      iskra.add(entry);
    } else if (below.equals(Path.of("script", ModDescriptor.FILE))) {
      descriptor = Optional.of(entry);
    } else if (below.getNameCount() > 1 && first.equals("script")) {
      place(entry, GameTree.SCRIPT.contains(extension) || isTable(below) ? scripts : assets);
    } else if (below.getNameCount() > 1 && first.equals("assets")) {
      place(entry, isTable(below) ? scripts : assets);
    } else if (OF_THE_GAME.contains(extension)) {
      String message = "This file is neither compiled nor copied into the mod.";
      sink.report(
          finding(ProjectRule.STRAY_FILE, entry, message)
              .help(
                  "Put script in the game's layout under `mod-src/script/`, other files under"
                      + " `mod-src/assets/`."));
    }
  }

  /// Names what stands among files that are copied and is not. Elsewhere nothing is copied.
  private void passOver(Path entry) {
    Path below = top.relativize(entry);
    if (below.getNameCount() > 1 && COPIED.contains(below.getName(0).toString())) {
      String what = Files.isDirectory(entry) ? "folder" : "file";
      String why = isHidden(entry) ? "is hidden" : "was left behind by an editor or a system";
      report(
          ProjectRule.NOT_COPIED,
          entry,
          "This " + what + " " + why + ", so it is not copied into the mod.");
    }
  }

  private static boolean isTable(Path below) {
    String path = SourceReader.slashed(below.subpath(1, below.getNameCount()));
    return ProvinceTable.isTable(path);
  }

  private void place(Path file, List<Placed> into) {
    Path below = top.relativize(file);
    String path = SourceReader.slashed(below.subpath(1, below.getNameCount()));
    Optional<String> complaint = ModPath.complaintAbout(path);
    if (complaint.isPresent()) {
      sink.report(
          finding(
                  ProjectRule.UNUSABLE_FILE_NAME,
                  file,
                  "A mod cannot hold a file of the name `" + path + "`.")
              .note(complaint.get()));
    } else {
      into.add(new Placed(file, new ModPath(path)));
    }
  }

  private void report(ProjectRule rule, Path at, String message) {
    sink.report(finding(rule, at, message));
  }

  private Diagnostic finding(ProjectRule rule, Path at, String message) {
    return rule.at(SourceFile.of(name(at), "").span(0, 0), message);
  }

  /// How a file is called in messages: relative to the project, with `/`.
  String name(Path file) {
    return SourceReader.slashed(root.relativize(file));
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean isHidden(Path entry) {
    return entry.getFileName().toString().startsWith(".");
  }

  private static boolean isLitter(Path entry) {
    String name = entry.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith("~")
        || (name.startsWith("#") && name.endsWith("#"))
        || LITTER.contains(name)
        || Set.of("bak", "orig", "swp", "swo", "tmp").contains(extension(entry));
  }
}
