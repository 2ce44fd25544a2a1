package dev.iskra.clausewitz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.corpus.BuiltMod;
import dev.iskra.corpus.GoldenProjects;
import dev.iskra.generate.ModGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// What the compiler writes is read back: by our readers and by the grammar, without an oddity.
class ReadBackTest {
  @TempDir Path scratch = Path.of("");

  @TestFactory
  Stream<DynamicTest> everyMod() throws IOException {
    SortedMap<String, Path> projects = GoldenProjects.all();
    Path generated = scratch.resolve("sources");
    ModGenerator.of(ModGenerator.Size.small(), 11).writeTo(generated);
    projects.put("generated", generated);
    return projects.entrySet().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(one.getKey(), () -> check(one.getKey(), one.getValue())));
  }

  private void check(String name, Path project) throws IOException {
    Path folder = Files.createDirectories(scratch.resolve(name));
    BuiltMod built = BuiltMod.of(project, folder, 1);
    WrittenMod mod = WrittenMod.of(built, project);
    assertFalse(mod.files().isEmpty());
    mod.files().forEach(ReadBackTest::soundly);
    assertEquals(mod.ids().size(), mod.ids().stream().distinct().count(), "ids: " + mod.ids());
    assertEquals(Set.of(), mod.missingTexts(), "texts that are asked for and missing");
    assertFalse(mod.index().known().isEmpty(), "ids that `where` knows");
    mod.checkOrigins();
  }

  private static void soundly(WrittenMod.WrittenFile file) {
    String path = file.path();
    if (path.endsWith(".yml")) {
      file.checkLocalisation();
    } else if (file.isScript()) {
      assertTrue(Agreement.check(file.bytes()), path + " is odd");
      assertTrue(file.isCopy() || !Encoding.marked(file.bytes()), path + " has a byte-order mark");
    }
  }
}
