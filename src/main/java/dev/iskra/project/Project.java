package dev.iskra.project;

import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.game.Facts;
import dev.iskra.mod.file.ModDescriptor;
import dev.iskra.project.memo.PlainFile;
import dev.iskra.project.memo.Trail;
import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A folder with `mod-src/` in it.
///
/// @param root the folder itself, absolute
/// @param facts files of facts besides those that lie in it, each on top of those before
public record Project(Path root, List<FactsPlace> facts) {
  /// The folder that sources lie in.
  public static final String SOURCES = "mod-src";

  /// The folder that facts of the game and of other mods lie in.
  public static final String FACTS = "facts";

  /// The file that keeps the ids of a mod as they are.
  public static final String LOCK = "iskra.lock";

  public Project {
    facts = List.copyOf(facts);
  }

  /// A project with no facts but those that lie in it.
  public Project(Path root) {
    this(root, List.of());
  }

  /// The same with further files of facts.
  public Project with(List<FactsPlace> further) {
    return new Project(root, further);
  }

  /// The project that a place belongs to: the nearest folder with `mod-src/`, from that place
  /// upward.
  public static Optional<Project> around(Path place) {
    Path at = place.toAbsolutePath().normalize();
    while (at != null) {
      if (Files.isDirectory(at.resolve(SOURCES))) {
        return Optional.of(new Project(at));
      }
      at = at.getParent();
    }
    return Optional.empty();
  }

  /// What to say where there is no project.
  ///
  /// @param place as the user named it
  /// @param at where that is
  public static Diagnostic missing(String place, Path at) {
    Diagnostic found =
        ProjectRule.NO_PROJECT
            .at(place, "There is no folder `mod-src` here or in any folder above.")
            .note("A project is a folder whose sub-folder `mod-src` holds the sources of one mod.");
    Optional<String> below = below(at);
    if (below.isPresent()) {
      return found.help("There is one in `" + below.get() + "/`.");
    }
    return Files.exists(at.resolve(ModDescriptor.FILE)) || Files.isDirectory(at.resolve("common"))
        ? found.help("A mod of plain script is here: `iskra check --script " + place + "`.")
        : found.help(
            "Go to your project's folder or name it: `iskra build path/to/project`. To begin one:"
                + " `iskra new my_mod`.");
  }

  /// The folder in this one that is a project, the first of several.
  private static Optional<String> below(Path at) {
    try (Stream<Path> entries = Files.list(at)) {
      return entries
          .filter(folder -> Files.isDirectory(folder.resolve(SOURCES)))
          .map(folder -> folder.getFileName().toString())
          .min(Comparator.naturalOrder());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// What to say where the place is not there.
  ///
  /// @param place as the user named it
  public static Diagnostic missingFolder(String place) {
    return ProjectRule.NO_PROJECT
        .at(place, "There is no folder `" + place + "`.")
        .help("Name a project's folder, or any folder in it that is there.");
  }

  /// Where the lock lies, whether or not there is one.
  public Path lock() {
    return root.resolve(LOCK);
  }

  /// Reads everything a build needs. What cannot be read is reported and left out. The result
  /// does not depend on the number of threads, nor on the order in which the disk lists its
  /// files.
  ///
  /// @param threads how many files to read at a time, from 1
  public Outcome<Sources> read(int threads) {
    return read(threads, Trail.off());
  }

  /// The same.
  ///
  /// @param trail takes note of everything that is looked at
  public Outcome<Sources> read(int threads, Trail trail) {
    return read(
        threads,
        trail,
        (file, name) -> SourceFile.of(name, PlainFile.source(name, trail.read(file))));
  }

  /// @param opening how a file is read
  Outcome<Sources> read(int threads, Trail trail, Rereading.Opening opening) {
    Findings findings = new Findings();
    SourceTree tree = new SourceTree(root, trail, findings);
    tree.walk();
    SourceReader reader = new SourceReader(root, threads, opening, findings);
    List<SourceFile> iskra = present(reader.read(tree.iskra()));
    List<Optional<SourceFile>> files =
        reader.read(tree.scripts().stream().map(SourceTree.Placed::file).toList());
    List<Sources.ScriptSource> scripts = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      var path = tree.scripts().get(i).path();
      files.get(i).ifPresent(file -> scripts.add(new Sources.ScriptSource(file, path)));
    }
    List<Sources.Asset> assets =
        tree.assets().stream().map(asset -> asset(tree.name(asset.file()), asset, trail)).toList();
    Optional<SourceFile> lock =
        trail.isThere(lock()) ? reader.read(List.of(lock())).getFirst() : Optional.empty();
    Facts known = findings.take(ProjectFacts.read(root, facts, trail));
    ModDescriptor descriptor =
        present(reader.read(tree.descriptor().stream().toList())).stream()
            .findFirst()
            .map(ModDescriptor::read)
            .orElse(ModDescriptor.NONE);
    Sources sources = new Sources(iskra, scripts, assets, lock, known).with(descriptor);
    return new Outcome<>(sources, findings.sorted());
  }

  private static Sources.Asset asset(String name, SourceTree.Placed placed, Trail trail) {
    long size = ScriptFolder.size(placed.file(), placed.path().value(), trail);
    return new Sources.Asset(name, placed.path(), size);
  }

  private static List<SourceFile> present(List<Optional<SourceFile>> files) {
    return files.stream().flatMap(Optional::stream).toList();
  }
}
