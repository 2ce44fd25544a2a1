package dev.iskra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.cli.command.Services;
import dev.iskra.compiler.Compiler;
import dev.iskra.game.Facts;
import dev.iskra.game.ObjectType;
import dev.iskra.kinds.AllKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// What `iskra new` makes is a mod without a finding, whatever it is called.
class NewModTest {
  private static final Services TOOL =
      new Services(
          "0.1.0", sources -> Compiler.compile(sources, AllKinds.list(), 2), AllRules::list);

  @TempDir Path root = Path.of("");

  private static Ran run(Path folder, String... arguments) {
    return Ran.of(TOOL, folder, false, arguments);
  }

  /// Words of the language and of the game, and names that the base game uses itself.
  @TestFactory
  Stream<DynamicTest> namesThatAreWords() {
    List<String> own =
        List.of(
            "if", "else", "for", "in", "const", "static", "and", "or", "not", "yes", "no", "true",
            "fire", "by", "days", "text", "key", "rgb");
    List<String> game =
        List.of(
            "ROOT",
            "FROM",
            "PREV",
            "THIS",
            "owner",
            "limit",
            "var",
            "global",
            "SPR",
            "add",
            "d_",
            "germany",
            "soviet",
            "news",
            "base",
            "GFX",
            "l_english",
            "x",
            "i",
            "P36");
    List<String> kinds =
        AllKinds.list().all().stream().flatMap(kind -> kind.keywords().stream()).toList();
    return Stream.of(own, game, kinds)
        .flatMap(List::stream)
        .distinct()
        .map(name -> DynamicTest.dynamicTest(name, () -> isSound(name)));
  }

  private void isSound(String name) throws IOException {
    Path folder = Files.createTempDirectory(root, "new");
    assertEquals(0, run(folder, "new", name, "--quiet").exit());
    Path mod = folder.resolve(name);
    assertEquals(
        "no findings in 3 files with 4 definitions\n[exit 0]\n", run(mod, "check").shown());
    assertEquals(0, run(mod, "build", "--quiet").exit());
    assertTrue(Files.exists(mod.resolve("out/" + name + "/descriptor.mod")));
    assertTrue(Files.exists(mod.resolve("iskra.lock")));
  }

  @Test
  void everyCountryCanHaveTheTree() {
    List<String> tags =
        Facts.newest()
            .names(ObjectType.COUNTRY)
            .filter(tag -> tag.startsWith("S") || tag.startsWith("D0"))
            .toList();
    assertTrue(tags.size() > 3);
    for (String tag : tags) {
      String name = "mod_" + tag;
      assertEquals(0, run(root, "new", name, "--country", tag).exit(), tag);
      assertEquals(
          "no findings in 3 files with 4 definitions\n[exit 0]\n",
          run(root.resolve(name), "check").shown(),
          tag);
    }
  }

  @Test
  void nothingIsLeftOfWhatFails() throws IOException {
    Files.writeString(root.resolve(".iskra-new-a"), "left by a run that was interrupted");
    assertEquals(0, run(root, "new", "a").exit());
    Files.createDirectories(root.resolve("b"));
    assertEquals(0, run(root, "new", "b").exit());
    assertEquals(1, run(root, "new", "a/README.md/c").exit());
    assertEquals(1, run(root, "new", "a").exit());
    Files.createSymbolicLink(root.resolve("link"), root.resolve("nowhere"));
    assertEquals(1, run(root, "new", "link").exit());
    assertEquals(List.of("a", "b", "link"), names());
    assertFalse(Files.exists(root.resolve("nowhere")));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(root)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
