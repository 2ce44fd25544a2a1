package dev.iskra.corpus;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Whole mods, from sources on disk to output on disk, compared byte for byte with what is kept
/// in `expected/`, and the lock with `expected.lock`. With `-Dbless` these are written anew and
/// the run fails all the same, so that somebody looks at the change:
///
/// `mvn test -Dtest=ProjectGoldenTest -Dbless`
class ProjectGoldenTest {
  @TempDir Path scratch = Path.of("");

  @TestFactory
  Stream<DynamicTest> wholeMods() throws IOException {
    return GoldenProjects.all().entrySet().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(one.getKey(), () -> check(one.getKey(), one.getValue())));
  }

  private void check(String name, Path project) throws IOException {
    Path folder = Files.createDirectories(scratch.resolve(name));
    BuiltMod built = BuiltMod.of(project, folder, 1);
    Path kept = GoldenProjects.CASES.resolve(name);
    Path lock =
        name.equals(GoldenProjects.OURS) ? Path.of("iskra.lock") : kept.resolve("expected.lock");
    String differences =
        FileTree.read(kept.resolve("expected")).differences(built.tree())
            + only(lock, bytes(lock)).differences(only(lock, built.lock()));
    if (differences.isEmpty()) {
      return;
    }
    if (System.getProperty("bless") == null) {
      fail(name + " differs (`-Dbless` takes it as it is now):\n" + differences);
    }
    built.tree().replace(kept.resolve("expected"));
    Files.write(lock, built.lock());
    fail("blessed " + kept + ": look at the change");
  }

  /// A lock that is not there is an empty one.
  private static byte[] bytes(Path lock) throws IOException {
    return Files.exists(lock) ? Files.readAllBytes(lock) : new byte[0];
  }

  private static FileTree only(Path file, byte[] bytes) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(file.getFileName().toString(), bytes);
    return new FileTree(files);
  }
}
