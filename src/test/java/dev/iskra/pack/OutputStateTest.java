package dev.iskra.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void anOutputIsWhatABuildFromNothingWrites(long seed) throws IOException {
    follow(seed, standing);
    assertFalse(Files.exists(root.resolve("out/.staging-m")));
  }

  private void follow(long seed, OutputState known) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    SortedMap<String, String> files = new TreeMap<>();
    Set<String> meddled = new HashSet<>();
    for (int i = 0; i < 25; i++) {
      String path = (random.nextInt(4) == 0 ? "asset" : "common/f") + random.nextInt(6) + ".txt";
      if (random.nextInt(4) == 0) {
        files.remove(path);
      } else {
        files.put(path, "text " + random.nextInt(1_000_000) + "\n");
      }
      assets(files);
      // What somebody has changed is theirs: they move it away before the mod has its name again.
      for (String name : meddled) {
        if (files.containsKey(name.substring(2))) {
          Files.delete(root.resolve("out/" + name));
        }
      }
      meddled.removeIf(name -> files.containsKey(name.substring(2)));
      meddle(random, root.resolve("out/m")).ifPresent(name -> meddled.add("m/" + name));
      Optional<String> _ = meddle(random, root.resolve("out/.staging-m/new/m"));
      Path fresh = Files.createDirectory(root.resolve("fresh" + i));
      new Output(root.resolve("out"), "out")
          .write(bundle(files, root.resolve("iskra.lock")), known);
      new Output(fresh.resolve("out"), "out").write(bundle(files, fresh.resolve("iskra.lock")));
      SortedMap<String, String> written = disk(root.resolve("out"));
      // What somebody put there, or changed where the mod has no such file any more, stays.
      meddled.retainAll(written.keySet());
      meddled.removeAll(disk(fresh.resolve("out")).keySet());
      written.keySet().removeAll(meddled);
      assertEquals(disk(fresh.resolve("out")), written, "step " + i);
    }
  }

  /// Changes, removes or adds a file of the output.
  ///
  /// @return the file that holds what no build has written
  private static Optional<String> meddle(SplittableRandom random, Path mod) throws IOException {
    if (!Files.exists(mod) || random.nextInt(3) > 0) {
      return Optional.empty();
    }
    List<String> paths = new ArrayList<>(disk(mod).keySet());
    paths.remove("stray.txt");
    paths.add("stray.txt");
    String path = paths.get(random.nextInt(paths.size()));
    if (random.nextBoolean()) {
      String text = "meddled with " + random.nextInt() + " and longer than it was";
      Files.writeString(mod.resolve(path), text);
      return Optional.of(path);
    }
    Files.deleteIfExists(mod.resolve(path));
    return Optional.empty();
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
