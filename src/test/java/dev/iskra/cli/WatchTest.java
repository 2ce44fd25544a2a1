package dev.iskra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.cli.command.Services;
import dev.iskra.compiler.Compiler;
import dev.iskra.compiler.Session;
import dev.iskra.kinds.AllKinds;
import dev.iskra.project.FolderWatcher;
import dev.iskra.project.Project;
import dev.iskra.project.Watcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `iskra build --watch` and `--explain` with the real compiler: what a person sees after each
/// save.
@Timeout(120)
class WatchTest {
  private static final String EVENTS =
      """
      namespace exile

      event letters "Letters from Oslo" {
          option "Read them." { fire answer in 3 days }
      }
      """;
  private static final String ANSWER =
      """
      namespace exile

      event answer "An Answer" {
          option "Send it." { add_political_power = 5 }
      }
      """;

  @TempDir Path root = Path.of("");

  /// A step of somebody who edits.
  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  /// Takes the next step whenever it is asked to wait, and ends after the last.
  private record Steps(Deque<Step> steps) implements Watcher {
    @Override
    public boolean awaitChange(Duration quiet) {
      if (steps.isEmpty()) {
        return false;
      }
      try {
        steps.removeFirst().run();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return true;
    }

    @Override
    public void close() {}
  }

  private static Services tool(Services.Watch watch) {
    return new Services(
        "0.1.0",
        sources -> Compiler.compile(sources, AllKinds.list(), 1),
        sources -> Compiler.check(sources, AllKinds.list(), 1),
        AllRules::list,
        () -> new Session(AllKinds.list(), 1)::compile,
        watch);
  }

  private Ran ran(List<Step> steps, String... arguments) {
    return Ran.of(tool(_ -> new Steps(new ArrayDeque<>(steps))), root, false, arguments);
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void mod() throws IOException {
    write(
        "mod-src/mod.iskra",
        """
        mod my_mod "My Mod" {
            version   = "1.0"
            game      = "1.17.*"
            languages = [ english ]
        }
        """);
    write("mod-src/events.iskra", EVENTS);
    write("mod-src/answer.iskra", ANSWER);
  }

  private static String timeless(Ran ran) {
    return ran.shown().replaceAll("in [0-9]+ ms", "in … ms");
  }

  @Test
  void eachSaveIsBuiltAndExplained() throws IOException {
    mod();
    Ran ran =
        ran(
            List.of(
                () -> write("mod-src/answer.iskra", ANSWER.replace("= 5", "= 50")),
                () -> write("mod-src/answer.iskra", ANSWER.replace("event answer", "news answer")),
                () -> write("mod-src/answer.iskra", "event {"),
                () -> write("mod-src/answer.iskra", ANSWER)),
            "build",
            "--watch",
            "--explain");
    assertEquals(
        """
        wrote out/my_mod (3 files) in … ms
        compiled all 3 declarations and scripts: no earlier build is known
        printed all 3 files
        mod-src/answer.iskra changed
        wrote out/my_mod (3 files) in … ms
        compiled because mod-src/answer.iskra changed:
                 event answer (mod-src/answer.iskra:3)
        kept     2 declarations and scripts
        printed  events/my_mod_exile.txt
        restart the game for events/
        mod-src/answer.iskra changed
        wrote out/my_mod (3 files) in … ms
        compiled because mod-src/answer.iskra changed:
                 news answer (mod-src/answer.iskra:3)
        compiled because the event `answer` changed:
                 event letters (mod-src/events.iskra:3)
        kept     1 declaration or script
        printed  events/my_mod_exile.txt
        restart the game for events/
        """,
        timeless(ran).lines().limit(19).map(line -> line + "\n").reduce("", String::concat));
    assertTrue(timeless(ran).contains("! nothing was written; the last good build stays"));
    assertTrue(timeless(ran).contains("! watching mod-src, end with Ctrl+C"));
    assertTrue(timeless(ran).endsWith("[exit 0]\n"), timeless(ran));
    assertTrue(
        Files.readString(root.resolve("out/my_mod/events/my_mod_exile.txt")).contains("= 5 "));
  }

  @Test
  void theExitCodeIsThatOfTheLastBuild() throws IOException {
    mod();
    Ran ran = ran(List.of(() -> write("mod-src/answer.iskra", "event {")), "build", "--watch");
    assertEquals(1, ran.exit());
    assertTrue(Files.exists(root.resolve("out/my_mod/events/my_mod_exile.txt")));
  }

  @Test
  void whatWasSavedAsItWasIsNoNews() throws IOException {
    mod();
    Ran ran = ran(List.of(() -> write("mod-src/answer.iskra", ANSWER)), "build", "--watch");
    assertEquals(1, ran.out().lines().count(), ran.out());
  }

  @Test
  void anAssetIsCopiedAgainWhenItChanges() throws IOException {
    mod();
    write("mod-src/assets/picture.txt", "old");
    Ran ran = ran(List.of(() -> write("mod-src/assets/picture.txt", "new")), "build", "--watch");
    assertEquals(0, ran.exit());
    assertEquals("new", Files.readString(root.resolve("out/my_mod/picture.txt")));
  }

  @Test
  void itIsInstalledEachTime() throws IOException {
    mod();
    Ran ran =
        ran(
            List.of(() -> write("mod-src/answer.iskra", ANSWER.replace("= 5", "= 51"))),
            "build",
            "--watch",
            "--install",
            "--game-user-dir",
            "game");
    assertEquals(2, ran.out().lines().filter(l -> l.startsWith("installed in game/mod")).count());
    Path installed = root.resolve("game/mod/my_mod/events/my_mod_exile.txt");
    assertTrue(Files.readString(installed).contains("= 51"));
  }

  @Test
  void whatIsRemovedOrMovedIsGone() throws IOException {
    mod();
    Ran ran =
        ran(
            List.of(
                () ->
                    Files.move(
                        root.resolve("mod-src/answer.iskra"), root.resolve("mod-src/b.iskra")),
                () -> write("mod-src/events.iskra", EVENTS.replace("fire answer in 3 days", "")),
                () -> Files.delete(root.resolve("mod-src/b.iskra"))),
            "build",
            "--watch");
    assertTrue(ran.out().contains("mod-src/b.iskra is new\nmod-src/answer.iskra is gone\n"));
    assertTrue(ran.out().contains("mod-src/b.iskra is gone\n"));
    assertEquals(0, ran.exit());
  }

  @Test
  void aSingleBuildIsExplainedAsWell() throws IOException {
    mod();
    Ran ran = ran(List.of(), "build", "--explain");
    assertEquals(
        """
        wrote out/my_mod (3 files)
        compiled all 3 declarations and scripts: no earlier build is known
        printed all 3 files
        """,
        ran.out());
  }

  @Test
  void optionsThatSayNothingTogetherAreRefused() throws IOException {
    mod();
    assertEquals(2, ran(List.of(), "build", "--game-user-dir", "game").exit());
    assertEquals(2, ran(List.of(), "build", "--install", "--explain").exit());
  }

  @Test
  void theSystemTellsOfSavesOfNewFoldersAndOfTheEnd() throws Exception {
    mod();
    Project project = Project.around(root).orElseThrow();
    try (Watcher watcher = FolderWatcher.of(project)) {
      write("mod-src/answer.iskra", ANSWER + "\n");
      assertTrue(watcher.awaitChange(Duration.ofMillis(50)));
      write("mod-src/new/folder/more.iskra", "");
      assertTrue(watcher.awaitChange(Duration.ofMillis(200)));
      write("mod-src/new/folder/more.iskra", "# remark\n");
      assertTrue(watcher.awaitChange(Duration.ofMillis(50)));
      Files.delete(root.resolve("mod-src/new/folder/more.iskra"));
      assertTrue(watcher.awaitChange(Duration.ofMillis(50)));
      Thread closer = Thread.startVirtualThread(watcher::close);
      assertEquals(false, watcher.awaitChange(Duration.ofMillis(50)));
      closer.join();
    }
  }

  /// What this program cannot do with a half-typed file is said, and the next edit is built.
  @Test
  void aFaultEndsNoWatch() throws IOException {
    mod();
    Services sound = tool(_ -> new Steps(new ArrayDeque<>()));
    boolean[] broken = {false};
    List<Step> steps =
        List.of(
            () -> {
              broken[0] = true;
              write("mod-src/answer.iskra", ANSWER.replace("= 5", "= 6"));
            },
            () -> {
              broken[0] = false;
              write("mod-src/answer.iskra", ANSWER.replace("= 5", "= 7"));
            });
    Services faulty =
        new Services(
            sound.version(),
            sound.compiler(),
            sound.checker(),
            sound.rules(),
            () -> {
              Session session = new Session(AllKinds.list(), 1);
              return sources -> {
                if (broken[0]) {
                  throw new StackOverflowError("too deep");
                }
                return session.compile(sources);
              };
            },
            _ -> new Steps(new ArrayDeque<>(steps)));
    Ran ran = Ran.of(faulty, root, false, "build", "--watch");
    assertTrue(ran.err().contains("This is a fault of iskra"), ran.err());
    assertTrue(
        Files.readString(root.resolve("out/my_mod/events/my_mod_exile.txt")).contains("= 7 "));
    assertEquals(0, ran.exit());
  }
}
