package dev.iskra.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.iskra.emit.Artifact;
import dev.iskra.emit.ModPath;
import dev.iskra.emit.ModTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is known of an output, and whoever meddles with it between two builds: after a build
/// it is what a build that knows nothing writes.
class StandingTest {
  @TempDir Path root = Path.of("");
  private final Standing standing = new Standing();

  private Bundle bundle(SortedMap<String, String> files, Path lock) {
    ModTree tree = new ModTree();
    List<Bundle.Copy> copies = new ArrayList<>();
    files.forEach(
        (path, text) -> {
          if (path.startsWith("asset")) {
            copies.add(new Bundle.Copy(root.resolve(path), path, new ModPath(path)));
          } else {
            tree.add(new Artifact(new ModPath(path), Bundle.bytes(text)));
          }
        });
    return new Bundle("m", tree, copies, "name=\"M\"", "{" + files.keySet() + "}", "lock\n", lock);
  }

  private void assets(SortedMap<String, String> files) throws IOException {
    for (var file : files.entrySet()) {
      if (file.getKey().startsWith("asset")) {
        Files.writeString(root.resolve(file.getKey()), file.getValue());
      }
    }
  }

  private static SortedMap<String, String> disk(Path folder) throws IOException {
    SortedMap<String, String> result = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        result.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return result;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anOutputIsWhatABuildFromNothingWrites(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    SortedMap<String, String> files = new TreeMap<>();
    for (int i = 0; i < 25; i++) {
      String path = (random.nextInt(4) == 0 ? "asset" : "common/f") + random.nextInt(6) + ".txt";
      if (random.nextInt(4) == 0) {
        files.remove(path);
      } else {
        files.put(path, "text " + random.nextInt(1_000_000) + "\n");
      }
      assets(files);
      meddle(random, root.resolve("out/m"));
      Path fresh = Files.createDirectory(root.resolve("fresh" + i));
      new Output(root.resolve("out"), "out")
          .write(bundle(files, root.resolve("iskra.lock")), standing);
      new Output(fresh.resolve("out"), "out").write(bundle(files, fresh.resolve("iskra.lock")));
      assertEquals(disk(fresh.resolve("out")), disk(root.resolve("out")), "step " + i);
    }
  }

  /// Changes, removes or adds a file of the output.
  private static void meddle(SplittableRandom random, Path mod) throws IOException {
    if (!Files.exists(mod) || random.nextInt(3) > 0) {
      return;
    }
    List<String> paths = new ArrayList<>(disk(mod).keySet());
    paths.add("stray.txt");
    Path file = mod.resolve(paths.get(random.nextInt(paths.size())));
    if (random.nextBoolean()) {
      Files.writeString(file, "meddled with " + random.nextInt() + " and longer than it was");
    } else {
      Files.deleteIfExists(file);
    }
  }

  @Test
  void whatStandsIsNotWrittenAnew() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    files.put("common/a.txt", "a");
    files.put("common/b.txt", "b");
    Output output = new Output(root.resolve("out"), "out");
    output.write(bundle(files, root.resolve("iskra.lock")), standing);
    Optional<Object> a = key("a");
    Optional<Object> b = key("b");
    assumeTrue(a.isPresent(), "the file system tells files apart");
    files.put("common/b.txt", "other");
    output.write(bundle(files, root.resolve("iskra.lock")), standing);
    assertEquals(a, key("a"));
    assertNotEquals(b, key("b"));
  }

  private Optional<Object> key(String name) throws IOException {
    Path file = root.resolve("out/m/common/" + name + ".txt");
    return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
  }
}
