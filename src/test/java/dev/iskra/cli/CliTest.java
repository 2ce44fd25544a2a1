package dev.iskra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.cli.command.Services;
import dev.iskra.cli.command.Workflow;
import dev.iskra.corpus.Page;
import dev.iskra.corpus.Page.Fence;
import dev.iskra.project.SomeMachine;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every page under `src/test/corpus/cli` shows a project and what commands say in it. In a
/// `console` fence `$` begins a command, `!` a line of the standard error, `[exit …]` ends it.
/// `␛` stands for the escape character and `␍` for a carriage return. A fence with `workflow=` is
/// run in a workflow of GitHub whose step summary is that file.
class CliTest {
  @TempDir Path root = Path.of("");

  @TestFactory
  Stream<DynamicTest> pages() throws IOException {
    return Page.tests("cli", this::run);
  }

  private void run(Page page) throws IOException {
    Path folder = Files.createTempDirectory(root, "page");
    for (Fence fence : page.fences()) {
      switch (fence.word()) {
        case "file" -> write(folder.resolve(fence.setting("path")), fence.body() + "\n");
        case "console" -> page.expect(fence, session(fence, folder));
        case "holds" -> {
          String text = Files.readString(folder.resolve(fence.setting("path")));
          page.expect(fence, text);
        }
        case "tree" -> page.expect(fence, tree(folder.resolve(fence.setting("path"))));
        default -> throw new IllegalArgumentException(fence.info());
      }
    }
    delete(folder);
  }

  private static String session(Fence fence, Path folder) {
    StringBuilder result = new StringBuilder();
    boolean terminal = !fence.setting("terminal").isEmpty();
    Path at = folder.resolve(fence.setting("in")).normalize();
    for (String line : fence.body().split("\n", -1)) {
      if (line.startsWith("$ iskra")) {
        result.append(line).append('\n');
        result.append(ran(at, terminal, workflow(fence, folder), Ran.arguments(line)).shown());
      }
    }
    return result.toString();
  }

  private static Optional<Workflow> workflow(Fence fence, Path folder) {
    String summary = fence.setting("workflow");
    return summary.isEmpty()
        ? Optional.empty()
        : Workflow.of(
            Map.of(
                "GITHUB_STEP_SUMMARY", folder.resolve(summary).toString(),
                "GITHUB_SERVER_URL", "https://github.com",
                "GITHUB_REPOSITORY", "me/my_mod",
                "GITHUB_SHA", "abc123"));
  }

  private static Ran ran(Path folder, boolean terminal, String... arguments) {
    return ran(folder, terminal, Optional.empty(), arguments);
  }

  private static Ran ran(
      Path folder, boolean terminal, Optional<Workflow> workflow, String... arguments) {
    Services tool =
        new Services("1.2.3", sources -> new LineCompiler().apply(sources), AllRules::list);
    SomeMachine machine = SomeMachine.linux(folder.resolve("home"));
    return Ran.of(tool, folder, machine, terminal, workflow, arguments);
  }

  private static String tree(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> names.add(folder.relativize(file).toString()));
    }
    names.sort(null);
    return String.join("\n", names);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes of) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path at, @Nullable IOException e)
              throws IOException {
            Files.delete(at);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Test
  void aFaultOfOursIsReportedWithoutNamesOfTheUser() throws IOException {
    write(root.resolve("mod-src/a.iskra"), "crash\n");
    Ran ran = ran(root, false, "check", "--project", root.toString());
    assertEquals(2, ran.exit());
    ran = ran(root, false, "check", root.toString());
    assertEquals(70, ran.exit());
    assertEquals("", ran.out());
    assertTrue(ran.err().contains("crashed at mod-src/a.iskra:1:1"), ran.err());
    assertTrue(ran.err().contains("iskra 1.2.3, Java 2"), ran.err());
    assertTrue(ran.err().contains("at dev.iskra.cli.LineCompiler"), ran.err());
    assertFalse(ran.err().contains(root.toString()), ran.err());
  }

  @Test
  void whatIsNoPathIsWrongUsage() {
    // No system has a path with NUL in it; Windows has none with `?` either.
    for (List<String> arguments :
        List.of(
            List.of("check", "a\0b"),
            List.of("build", "--output", "a\0b"),
            List.of("install", "--game-user-dir", "a\0b"))) {
      Ran ran = ran(root, false, arguments.toArray(String[]::new));
      assertEquals(2, ran.exit(), ran.err());
      assertTrue(ran.err().contains(" takes a path, and `a\u2400b` is none here"), ran.err());
    }
    assertEquals(1, ran(root, false, "new", "a\0b/c").exit());
  }

  @Test
  void aLinkToTheOutputIsAnInstall() throws IOException {
    write(root.resolve("mod-src/a.iskra"), "file common/a.txt\nid focus a");
    Files.createDirectories(root.resolve("game/mod"));
    Files.createSymbolicLink(root.resolve("game/mod/m"), root.resolve("out/m"));
    for (String first : List.of("wrote out/m (1 file)", "out/m is up to date (1 file)")) {
      Ran ran = ran(root, false, "install", "--game-user-dir", "game");
      assertEquals(first + "\ngame/mod/m leads to out/m already\n[exit 0]\n", ran.shown());
    }
    assertTrue(Files.isSymbolicLink(root.resolve("game/mod/m")));
    assertTrue(Files.exists(root.resolve("game/mod/m/common/a.txt")));
  }

  @Test
  void buildingTwiceGivesTheSameBytesWhateverTheThreads() throws IOException {
    for (int i = 0; i < 40; i++) {
      write(root.resolve("mod-src/f" + i + ".iskra"), "file common/f" + i + ".txt\nid focus f" + i);
    }
    assertEquals(0, ran(root, false, "build", "--threads", "1").exit());
    assertEquals(0, ran(root, false, "build", "--threads", "3", "--output", root + "/b").exit());
    for (String file : List.of("m/common/f7.txt", "m.map.json", "m.mod")) {
      assertEquals(-1, Files.mismatch(root.resolve("out/" + file), root.resolve("b/" + file)));
    }
  }
}
