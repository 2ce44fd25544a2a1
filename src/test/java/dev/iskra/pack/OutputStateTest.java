package dev.iskra.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
class OutputStateTest {
  @TempDir Path root = Path.of("");
  private final OutputState standing = new OutputState();

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
    follow(seed, standing);
    assertFalse(Files.exists(root.resolve("out/.staging-m")));
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7, 8, 9, 10})
  void soItIsWithAFolderKeptReady(long seed) throws IOException {
    OutputState lasting = OutputState.lasting();
    follow(seed, lasting);
    Output.end(lasting);
    assertFalse(Files.exists(root.resolve("out/.staging-m")));
  }

  private void follow(long seed, OutputState known) throws IOException {
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
      meddle(random, root.resolve("out/.staging-m/mod"));
      Path fresh = Files.createDirectory(root.resolve("fresh" + i));
      new Output(root.resolve("out"), "out")
          .write(bundle(files, root.resolve("iskra.lock")), known);
      new Output(fresh.resolve("out"), "out").write(bundle(files, fresh.resolve("iskra.lock")));
      SortedMap<String, String> written = disk(root.resolve("out"));
      written.keySet().removeIf(name -> name.startsWith(".staging-m/mod/"));
      assertEquals(disk(fresh.resolve("out")), written, "step " + i);
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

  @Test
  void aFolderIsKeptReadyAndFollows() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    files.put("common/a.txt", "a");
    files.put("common/b.txt", "b");
    Output output = new Output(root.resolve("out"), "out");
    OutputState lasting = OutputState.lasting();
    for (int i = 0; i < 4; i++) {
      files.put("common/b.txt", "text " + i);
      output.write(bundle(files, root.resolve("iskra.lock")), lasting);
      Path ready = root.resolve("out/.staging-m/mod");
      assumeTrue(Files.exists(ready), "the file system has second names");
      assertEquals(disk(root.resolve("out/m")), disk(ready));
      assertTrue(
          Files.isSameFile(root.resolve("out/m/common/b.txt"), ready.resolve("common/b.txt")));
    }
  }

  @Test
  void anotherModOfTheProcessLeavesNothingOfTheFirst() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    files.put("common/a.txt", "a");
    Output output = new Output(root.resolve("out"), "out");
    OutputState lasting = OutputState.lasting();
    output.write(bundle(files, root.resolve("iskra.lock")), lasting);
    Bundle first = bundle(files, root.resolve("iskra.lock"));
    Bundle renamed =
        new Bundle("n", first.tree(), List.of(), "name=\"N\"", "{}", "lock\n", first.lockFile());
    output.write(renamed, lasting);
    assertFalse(Files.exists(root.resolve("out/.staging-m")));
    assertEquals("a", Files.readString(root.resolve("out/n/common/a.txt")));
  }

  private Optional<Object> key(String name) throws IOException {
    Path file = root.resolve("out/m/common/" + name + ".txt");
    return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
  }
}
