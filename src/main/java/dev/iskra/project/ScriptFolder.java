package dev.iskra.project;

import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.emit.ModPath;
import dev.iskra.index.ModDescriptor;
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
/// @param sources its script and localisation files
/// @param descriptor what its `descriptor.mod` says; nothing where there is none
public record ScriptFolder(Sources sources, ModDescriptor descriptor) {
  /// Reads a folder. What cannot be read is reported and left out.
  ///
  /// @param threads how many files to read at a time, from 1
  /// @param facts files of facts besides those that lie in it, each on top of those before
  public static Outcome<ScriptFolder> read(Path root, int threads, List<FactsPlace> facts) {
    return read(root, threads, facts, Trail.off());
  }

  /// The same.
  ///
  /// @param trail takes note of everything that is looked at
  public static Outcome<ScriptFolder> read(
      Path root, int threads, List<FactsPlace> facts, Trail trail) {
    Findings findings = new Findings();
    GameTree tree = new GameTree(root, trail, findings);
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
    Sources sources =
        new Sources(
            List.of(),
            scripts,
            List.of(),
            Optional.empty(),
            findings.take(ProjectFacts.read(root, facts, trail)));
    ModDescriptor said = descriptor(root, trail).orElse(ModDescriptor.NONE);
    return new Outcome<>(new ScriptFolder(sources, said), findings.sorted());
  }

  /// What the `descriptor.mod` in a folder says; empty where there is none that can be read.
  static Optional<ModDescriptor> descriptor(Path root) {
    return descriptor(root, Trail.off());
  }

  private static Optional<ModDescriptor> descriptor(Path root, Trail trail) {
    Path file = root.resolve(ModDescriptor.FILE);
    try {
      if (!trail.isThere(file)) {
        return Optional.empty();
      }
      byte[] bytes = trail.read(file);
      return Optional.of(ModDescriptor.read(SourceFile.of(ModDescriptor.FILE, bytes)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
