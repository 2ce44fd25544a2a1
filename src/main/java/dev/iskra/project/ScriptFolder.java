package dev.iskra.project;

import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.emit.ModPath;
import dev.iskra.game.Facts;
import dev.iskra.mod.file.ModDescriptor;
import dev.iskra.project.memo.Trail;
import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A folder of plain script in the game's layout: a mod as others write it, or the game itself.
///
public final class ScriptFolder {
  /// Steam takes a mod's picture under this name.
  private static final String THUMBNAIL = "thumbnail.png";

  private ScriptFolder() {}

  /// Reads a folder. What cannot be read is reported and left out, and so is a folder without a
  /// mod.
  ///
  /// @param threads how many files to read at a time, from 1
  /// @param facts files of facts besides those that lie in it, each on top of those before
  public static Outcome<Sources> read(Path root, int threads, List<FactsPlace> facts) {
    return read(root, threads, facts, Trail.off());
  }

  /// The same.
  ///
  /// @param trail takes note of everything that is looked at
  public static Outcome<Sources> read(Path root, int threads, List<FactsPlace> facts, Trail trail) {
    Findings findings = new Findings();
    GameTree tree = new GameTree(root, trail, findings);
    if (!tree.walk()) {
      findings.report(withoutMod(tree.mods()));
    }
    List<Path> files = new ArrayList<>(tree.scripts());
    files.sort(Comparator.comparing(Path::toString));
    SourceReader reader =
        new SourceReader(
            root, threads, (file, name) -> SourceFile.of(name, trail.read(file)), findings);
    List<Sources.ScriptSource> scripts = new ArrayList<>();
    for (Optional<SourceFile> file : reader.read(files)) {
      file.ifPresent(
          source -> scripts.add(new Sources.ScriptSource(source, new ModPath(source.path()))));
    }
    List<Sources.Asset> others =
        tree.others().stream().map(file -> asset(root, file, trail)).toList();
    Facts known = findings.take(ProjectFacts.read(root, facts, trail));
    ModDescriptor said =
        descriptor(root, trail)
            .map(found -> found.with(beside(root, tree.others(), trail)))
            .orElse(ModDescriptor.NONE);
    Sources sources = new Sources(List.of(), scripts, others, Optional.empty(), known);
    return new Outcome<>(sources.with(said).asPlainMod(), findings.sorted());
  }

  private static Sources.Asset asset(Path root, Path file, Trail trail) {
    String path = SourceReader.slashed(root.relativize(file));
    return new Sources.Asset(path, new ModPath(path), size(file, path, trail));
  }

  /// How many bytes a file has of which this matters, 0 for all others.
  static long size(Path file, String path, Trail trail) {
    try {
      return path.equalsIgnoreCase(THUMBNAIL) ? trail.read(file).length : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  private static Diagnostic withoutMod(List<Path> below) {
    Diagnostic found =
        IndexFolderRule.NOT_A_MOD
            .at(".", "There is no mod in this folder.")
            .note(
                "A mod has a `descriptor.mod` or folders that the game reads, such as `common` or"
                    + " `events`.");
    return below.isEmpty()
        ? found.help("Name the folder that holds the mod's `descriptor.mod`.")
        : found.help("There is one in `" + below.getFirst().getFileName() + "/`.");
  }

  /// What the `descriptor.mod` in a folder says; empty where there is none that can be read.
  static Optional<ModDescriptor> descriptor(Path root) {
    return descriptor(root, Trail.off());
  }

  private static Optional<ModDescriptor> descriptor(Path root, Trail trail) {
    return descriptor(root.resolve(ModDescriptor.FILE), ModDescriptor.FILE, trail);
  }

  /// What the `.mod` files say that lie in the folder, or beside it under its name.
  private static List<ModDescriptor> beside(Path root, List<Path> others, Trail trail) {
    Path folder = root.toAbsolutePath().normalize();
    List<ModDescriptor> found = new ArrayList<>();
    Optional.ofNullable(folder.getFileName())
        .map(name -> name + ".mod")
        .flatMap(name -> descriptor(folder.resolveSibling(name), "../" + name, trail))
        .ifPresent(found::add);
    others.stream()
        .filter(file -> root.relativize(file).getNameCount() == 1)
        .map(file -> file.getFileName().toString())
        .filter(name -> name.endsWith(".mod") && !name.equals(ModDescriptor.FILE))
        .sorted()
        .forEach(name -> descriptor(root.resolve(name), name, trail).ifPresent(found::add));
    return found;
  }

  private static Optional<ModDescriptor> descriptor(Path file, String name, Trail trail) {
    try {
      if (!trail.isThere(file)) {
        return Optional.empty();
      }
      return Optional.of(ModDescriptor.read(SourceFile.of(name, trail.read(file))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
