package dev.iskra.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ProjectTest {
  @TempDir Path root = Path.of("");

  private void write(String path) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, path);
  }

  private Outcome<Sources> read(int threads) {
    return Project.around(root).orElseThrow().read(threads);
  }

  private static List<String> findings(Outcome<Sources> read) {
    return read.diagnostics().stream().map(ProjectTest::brief).toList();
  }

  private static String brief(Diagnostic d) {
    return d.rule().title() + " " + d.at().source().path();
  }

  @Test
  void sortsFilesByWhatIsDoneWithThem() throws IOException {
    write("mod-src/mod.iskra");
    write("mod-src/soviet/b.iskra");
    write("mod-src/soviet/a.iskra");
    write("mod-src/script/common/ideas/x.txt");
    write("mod-src/script/gfx/flags/X.tga");
    write("mod-src/assets/thumbnail.png");
    write("mod-src/.git/c.iskra");
    write("mod-src/soviet/a.iskra~");
    write("mod-src/soviet/#a.iskra#");
    write("mod-src/notes.md");
    write("iskra.lock");
    Outcome<Sources> read = read(1);
    assertEquals(List.of(), findings(read));
    Sources sources = read.value();
    assertEquals(
        List.of("mod-src/mod.iskra", "mod-src/soviet/a.iskra", "mod-src/soviet/b.iskra"),
        sources.iskra().stream().map(SourceFile::path).toList());
    assertEquals("common/ideas/x.txt", sources.scripts().getFirst().path().value());
    assertEquals("mod-src/script/common/ideas/x.txt", sources.scripts().getFirst().file().text());
    assertEquals(
        List.of("mod-src/script/gfx/flags/X.tga", "mod-src/assets/thumbnail.png"),
        sources.assets().stream().map(Sources.Asset::source).toList());
    assertEquals(Optional.of("iskra.lock"), sources.lock().map(SourceFile::text));
  }

  @Test
  void namesWhatIsNotCopied() throws IOException {
    write("mod-src/script/common/.vscode/a.json");
    write("mod-src/script/common/.vscode/b.json");
    write("mod-src/script/common/ideas/x.txt");
    write("mod-src/script/common/ideas/x.txt.bak");
    write("mod-src/script/descriptor.mod");
    write("mod-src/assets/gfx/Thumbs.db");
    write("mod-src/soviet/.notes");
    assertEquals(
        List.of(
            "not-copied mod-src/assets/gfx/Thumbs.db",
            "not-copied mod-src/script/common/.vscode",
            "not-copied mod-src/script/common/ideas/x.txt.bak"),
        findings(read(1)));
  }

  @Test
  void findsTheProjectFromAnywhereBelow() throws IOException {
    write("mod-src/soviet/a.iskra");
    assertEquals(
        Optional.of(root.toAbsolutePath()),
        Project.around(root.resolve("mod-src/soviet")).map(Project::root));
    assertEquals("no-project", Project.missing(".", root).rule().title());
  }

  @Test
  void manyThreadsReadWhatOneReads() throws IOException {
    for (int i = 0; i < 100; i++) {
      write("mod-src/f" + i + ".iskra");
    }
    List<String> one = read(1).value().iskra().stream().map(SourceFile::text).toList();
    assertEquals(100, one.size());
    assertEquals(one, read(7).value().iskra().stream().map(SourceFile::text).toList());
  }

  @Test
  void linksInACircleEnd() throws IOException {
    write("mod-src/soviet/a.iskra");
    Files.createSymbolicLink(root.resolve("mod-src/soviet/again"), Path.of(".."));
    Outcome<Sources> read = read(1);
    assertEquals(List.of("link-loop mod-src/soviet/again"), findings(read));
    assertEquals(1, read.value().iskra().size());
  }

  @Test
  void aFolderLinkedTwiceIsReadTwice() throws IOException {
    write("shared/a.iskra");
    write("mod-src/one.iskra");
    Files.createSymbolicLink(root.resolve("mod-src/x"), root.resolve("shared"));
    Files.createSymbolicLink(root.resolve("mod-src/y"), root.resolve("shared"));
    assertEquals(3, read(1).value().iskra().size());
  }

  @Test
  void whatCannotBeReadIsSaid() throws IOException {
    write("mod-src/a.iskra");
    Files.createSymbolicLink(root.resolve("mod-src/b.iskra"), Path.of("nowhere"));
    Files.createDirectories(root.resolve("iskra.lock"));
    Outcome<Sources> read = read(1);
    assertEquals(
        List.of("unreadable-file iskra.lock", "unreadable-file mod-src/b.iskra"), findings(read));
    assertTrue(read.hasErrors());
    assertEquals(1, read.value().iskra().size());
  }

  @Test
  void namesThatWindowsRefusesAreSaid() throws IOException {
    write("mod-src/assets/gfx/a?.dds");
    write("mod-src/script/common/b.txt");
    write("mod-src/script/common/Aux.txt");
    write("mod-src/script/common/auxiliary.txt");
    write("mod-src/script/common/con .txt");
    write("mod-src/script/common/conin$");
    write("mod-src/script/common/console.txt");
    assertEquals(
        List.of(
            "unusable-file-name mod-src/assets/gfx/a?.dds",
            "unusable-file-name mod-src/script/common/Aux.txt",
            "unusable-file-name mod-src/script/common/con .txt",
            "unusable-file-name mod-src/script/common/conin$"),
        findings(read(1)));
  }

  @Test
  void misplacedFilesAreSaid() throws IOException {
    write("mod-src/soviet/icon.dds");
    write("mod-src/script.txt");
    assertEquals(
        List.of("stray-file mod-src/script.txt", "stray-file mod-src/soviet/icon.dds"),
        findings(read(1)));
  }

  private void shell(String command) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell here");
    var process = new ProcessBuilder("/bin/sh", "-c", command).directory(root.toFile()).start();
    assumeTrue(process.waitFor() == 0, "this system cannot: " + command);
  }

  /// A pipe and a device have no end; what is linked is judged by what it is.
  @Test
  @Timeout(30)
  void whatIsNoPlainFileIsNotRead() throws IOException, InterruptedException {
    write("mod-src/script/events/sound.txt");
    write("elsewhere/linked.txt");
    shell("mkfifo mod-src/script/a.txt mod-src/assets.dds iskra.lock && mkdir mod-src/assets");
    shell("mkfifo mod-src/assets/b.dds mod-src/c.iskra");
    Files.createSymbolicLink(root.resolve("mod-src/script/d.txt"), Path.of("/dev/zero"));
    Files.createSymbolicLink(
        root.resolve("mod-src/script/events/e.txt"), root.resolve("elsewhere/linked.txt"));
    Outcome<Sources> read = read(2);
    assertEquals(
        List.of(
            "unreadable-file iskra.lock",
            "unreadable-file mod-src/assets.dds",
            "unreadable-file mod-src/assets/b.dds",
            "unreadable-file mod-src/c.iskra",
            "unreadable-file mod-src/script/a.txt",
            "unreadable-file mod-src/script/d.txt"),
        findings(read));
    assertEquals(2, read.value().scripts().size());
    assertEquals(
        List.of("unreadable-file events/f.txt"),
        ScriptFolder.read(script(), 2, List.of()).diagnostics().stream()
            .map(ProjectTest::brief)
            .toList());
  }

  private Path script() throws IOException, InterruptedException {
    Files.createDirectories(root.resolve("plain/events"));
    shell("mkfifo plain/events/f.txt");
    return root.resolve("plain");
  }

  /// Each of eight folders links ten times to the next: ten million ways to one file.
  @Test
  @Timeout(60)
  void linksThatFanOutEnd() throws IOException {
    write("mod-src/script/a.txt");
    write("d/7/x.txt");
    for (int level = 0; level < 7; level++) {
      Path folder = Files.createDirectories(root.resolve("d/" + level));
      for (int i = 0; i < 10; i++) {
        Files.createSymbolicLink(folder.resolve("k" + i), root.resolve("d/" + (level + 1)));
      }
    }
    Files.createSymbolicLink(root.resolve("mod-src/script/b"), root.resolve("d/0"));
    Outcome<Sources> read = read(1);
    assertEquals(1, read.diagnostics().size());
    assertEquals("unreadable-file", read.diagnostics().getFirst().rule().title());
    assertTrue(read.value().scripts().size() < 10_000);
  }

  @Test
  void aNameThatIsNoUtf8IsSaid() throws IOException, InterruptedException {
    write("mod-src/script/events/café.txt");
    assertEquals(List.of(), findings(read(1)));
    shell("mkdir -p mod-src/assets && touch \"mod-src/assets/$(printf 'caf\\351').dds\"");
    assertEquals(List.of("unusable-file-name mod-src/assets/caf\uFFFD.dds"), findings(read(1)));
  }

  /// A checkout may change the ends of lines; nothing of a mod in Iskra depends on them, and
  /// script is left as it is.
  @Test
  void lineEndsOfIskraAreNothingAndThoseOfScriptAreKept() throws IOException {
    write("mod-src/a.iskra");
    Files.writeString(root.resolve("mod-src/a.iskra"), "one\r\ntwo\r\r\n\rthree\r");
    write("mod-src/script/b.txt");
    Files.writeString(root.resolve("mod-src/script/b.txt"), "a = 1\r\n");
    Sources sources = read(1).value();
    assertEquals("one\ntwo\r\n\rthree\r", sources.iskra().getFirst().text());
    assertEquals("a = 1\r\n", sources.scripts().getFirst().file().text());
    Sources again = new Rereading(Project.around(root).orElseThrow()).read(1).value();
    assertEquals("one\ntwo\r\n\rthree\r", again.iskra().getFirst().text());
  }
}
