package dev.iskra.project;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Item;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Script;
import dev.iskra.clausewitz.ScriptReader;
import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.emit.ModPath;
import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A folder of plain script in the game's layout: a mod as others write it, or the game itself.
///
/// @param sources its script and localisation files
/// @param game the version of the game that its descriptor names; empty where it names none
/// @param dependencies the mods that its descriptor builds on
public record ScriptFolder(Sources sources, Optional<String> game, List<String> dependencies) {
  private static final String DESCRIPTOR = "descriptor.mod";

  /// Reads a folder. What cannot be read is reported and left out.
  ///
  /// @param threads how many files to read at a time, from 1
  /// @param facts files of facts besides those that lie in it, each on top of those before
  public static Outcome<ScriptFolder> read(Path root, int threads, List<FactsPlace> facts) {
    Findings findings = new Findings();
    GameTree tree = new GameTree(root, findings);
    List<Path> files = new ArrayList<>(tree.scripts());
    files.sort(Comparator.comparing(Path::toString));
    SourceReader reader =
        new SourceReader(
            root, threads, (file, name) -> SourceFile.of(name, Files.readAllBytes(file)), findings);
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
            findings.take(ProjectFacts.read(root, facts)));
    Optional<Block> descriptor = descriptor(root.resolve(DESCRIPTOR));
    return new Outcome<>(
        new ScriptFolder(
            sources,
            descriptor.flatMap(d -> d.scalar("supported_version")).map(Scalar::text),
            descriptor.map(ScriptFolder::dependencies).orElse(List.of())),
        findings.sorted());
  }

  private static Optional<Block> descriptor(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      Outcome<Script> read = ScriptReader.read(SourceFile.of(DESCRIPTOR, Files.readAllBytes(file)));
      return Optional.of(read.value().root());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static List<String> dependencies(Block descriptor) {
    List<String> names = new ArrayList<>();
    descriptor
        .field("dependencies")
        .filter(field -> field.value() instanceof Block)
        .map(field -> (Block) field.value())
        .ifPresent(
            block ->
                block
                    .entries()
                    .forEach(
                        entry -> {
                          if (entry instanceof Item item && item.value() instanceof Scalar name) {
                            names.add(name.text());
                          }
                        }));
    return names;
  }
}
