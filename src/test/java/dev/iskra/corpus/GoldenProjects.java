package dev.iskra.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The whole mods that tests compile: those under `src/test/corpus/project`, and our own.
public final class GoldenProjects {
  /// Where the cases lie.
  public static final Path CASES = Path.of("src/test/corpus/project");

  /// The case whose sources are those of this repository.
  public static final String OURS = "permanent_revolution";

  private GoldenProjects() {}

  /// The project folders by the names of their cases.
  public static SortedMap<String, Path> all() throws IOException {
    SortedMap<String, Path> result = new TreeMap<>();
    try (Stream<Path> cases = Files.list(CASES)) {
      for (Path one : cases.filter(Files::isDirectory).toList()) {
        result.put(one.getFileName().toString(), one);
      }
    }
    result.put(OURS, Path.of(""));
    return result;
  }
}
