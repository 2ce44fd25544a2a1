package dev.iskra.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Lists of what is reported on mods of others, written down before anybody judged it. A change
/// shows as a difference to the list; that something stands on it says nothing for it.
public final class Before {
  private static final Path FOLDER = Path.of("src/test/corpus/breakages/before");

  private Before() {}

  /// Compares with a list, and prints that what stands on it is not judged. With `-Dbless` the
  /// list is written, and the test fails.
  ///
  /// @param name the file of the list, without `.txt`
  /// @param found what is reported today
  public static void compare(String name, List<String> found) throws IOException {
    Path file = FOLDER.resolve(name + ".txt");
    String now = String.join("\n", found.stream().sorted().toList()) + "\n";
    if (System.getProperty("bless") != null) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, now);
      fail("blessed " + file + ": look at the difference");
    }
    assertEquals(Files.readString(file), now, name);
    System.out.println(
        name + ": " + found.size() + " lines as before; they are not yet judged, see " + file);
  }
}
