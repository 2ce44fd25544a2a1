package dev.iskra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.cli.command.Services;
import dev.iskra.compiler.Compiler;
import dev.iskra.compiler.Session;
import dev.iskra.corpus.Page;
import dev.iskra.corpus.Page.Fence;
import dev.iskra.kinds.AllKinds;
import dev.iskra.project.FolderWatcher;
import dev.iskra.project.Machine;
import dev.iskra.project.SomeMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The pages written for users do what they say: each is played from top to bottom in a folder of
/// its own, with the real compiler.
///
/// A fence with `path=` is a file that the reader writes; under `out/`, or marked `shown`, it is
/// one that is there by now, whole or (`of=⟨name⟩`) the definition under that name's comment. In
/// a `console` fence every `$ iskra …` is run and its output compared; the last ends with the
/// code in `exit=`, and the others with 0. A last line `$ cd ⟨folder⟩` leads there for the rest
/// of the page. An `iskra` fence without a path would be a claim that nobody checks, so there is
/// none.
class TutorialTest {
  private static final List<String> PLACES =
      List.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "docs/tutorial", "docs/guide");

  private static final String USER_FOLDER = ".local/share/Paradox Interactive/Hearts of Iron IV";

  private static final String CD = "$ cd ";

  @TempDir Path root = Path.of("");

  @TestFactory
  Stream<DynamicTest> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String place : PLACES) {
      try (Stream<Path> files = Files.walk(Path.of(place))) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    return pages.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(file.toString(), () -> Page.read(file).run(this::play)));
  }

  private void play(Page page) throws IOException {
    Path folder = Files.createTempDirectory(root, "page");
    Path home = Files.createTempDirectory(root, "home");
    // As if the game had been started once on this computer.
    Files.createDirectories(home.resolve(USER_FOLDER));
    for (Fence fence : page.fences()) {
      String path = fence.setting("path");
      if (fence.word().equals("console")) {
        page.expect(fence, session(fence, folder, SomeMachine.linux(home)));
        folder = folderAfter(fence, folder);
      } else if (path.startsWith("out/") || fence.info().endsWith(" shown")) {
        page.expect(fence, shown(fence, Files.readString(folder.resolve(path))));
      } else if (!path.isEmpty()) {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), fence.body() + "\n");
      } else {
        assertTrue(!fence.word().equals("iskra"), () -> "no path: line " + fence.line());
      }
    }
  }

  private static String session(Fence fence, Path folder, Machine machine) {
    Services tool =
        new Services(
            "0.1.0",
            sources -> Compiler.compile(sources, AllKinds.list(), 2),
            sources -> Compiler.check(sources, AllKinds.list(), 2),
            AllRules::list,
            () -> new Session(AllKinds.list(), 2)::compile,
            FolderWatcher::of);
    StringBuilder result = new StringBuilder();
    int exit = 0;
    for (String line : fence.body().split("\n", -1)) {
      if (line.startsWith(CD)) {
        result.append(line).append('\n');
      } else if (line.startsWith("$")) {
        assertTrue(line.startsWith("$ iskra"), () -> "only iskra is run, not " + line);
        assertEquals(0, exit, () -> "before " + line + ", at line " + fence.line());
        Ran ran = Ran.of(tool, folder, machine, false, Ran.arguments(line));
        exit = ran.exit();
        result.append(line).append('\n').append(ran.out()).append(ran.err());
      }
    }
    String wanted = fence.setting("exit");
    assertEquals(wanted.isEmpty() ? "0" : wanted, Integer.toString(exit), result::toString);
    return result.toString();
  }

  /// Where the reader is when the last line of a fence has been typed.
  private static Path folderAfter(Fence fence, Path before) {
    String last = fence.body().substring(fence.body().lastIndexOf('\n') + 1);
    return last.startsWith(CD) ? before.resolve(last.substring(CD.length())) : before;
  }

  /// What a fence shows of a file: all, or the lines from a definition's comment to the next
  /// empty line, without the tabs that all of them have.
  private static String shown(Fence fence, String text) {
    String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    String of = fence.setting("of");
    if (of.isEmpty()) {
      return plain;
    }
    List<String> lines = plain.lines().toList();
    int first = 0;
    while (first < lines.size() && !lines.get(first).strip().startsWith("# " + of + ":")) {
      first++;
    }
    assertTrue(first < lines.size(), () -> "no `# " + of + ":` in\n" + plain);
    int depth = depth(lines.get(first));
    int end = first;
    while (end < lines.size() && depth(lines.get(end)) >= depth && !lines.get(end).isBlank()) {
      end++;
    }
    return String.join("\n", lines.subList(first, end)).stripIndent();
  }

  private static int depth(String line) {
    return line.length() - line.stripLeading().length();
  }
}
