package dev.iskra.game;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The committed resources are what the tables they come from give, to the byte. Needs the
/// tables, which are not part of the repository; `-Dbless` writes the resources anew and fails.
final class BaseGameTablesTest {
  private static final String VERSION = "1.17.4";
  private static final Path TABLES = Path.of("../shared/hoi4-" + VERSION);
  private static final Path RESOURCES = Path.of("src/main/resources/game", VERSION);

  @Test
  void committedResourcesAreWhatTheTablesGive() throws IOException {
    if (!Files.isDirectory(TABLES)) {
      System.out.println("Not compared with the base game's tables: no folder " + TABLES);
      return;
    }
    Map<ObjectType, byte[]> made = BaseGameTables.resources(TABLES, VERSION);
    if (System.getProperty("bless") != null) {
      bless(made);
    }
    List<String> expected = new ArrayList<>();
    for (Map.Entry<ObjectType, byte[]> each : made.entrySet()) {
      Path file = RESOURCES.resolve(each.getKey().id() + ".facts");
      assertArrayEquals(each.getValue(), Files.readAllBytes(file), file + " (see -Dbless)");
      expected.add(file.getFileName().toString());
    }
    try (var files = Files.list(RESOURCES)) {
      assertEquals(
          expected.stream().sorted().toList(),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    System.out.println("Compared " + made.size() + " resources with the base game's tables.");
  }

  private static void bless(Map<ObjectType, byte[]> made) throws IOException {
    Files.createDirectories(RESOURCES);
    for (Map.Entry<ObjectType, byte[]> each : made.entrySet()) {
      Files.write(RESOURCES.resolve(each.getKey().id() + ".facts"), each.getValue());
    }
    fail("Wrote " + made.size() + " resources; look at the change and run again without -Dbless");
  }
}
