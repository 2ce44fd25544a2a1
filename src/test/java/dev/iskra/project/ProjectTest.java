package dev.iskra.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  void findsTheProjectFromAnywhereBelow() throws IOException {
    write("mod-src/soviet/a.iskra");
    assertEquals(
        Optional.of(root.toAbsolutePath()),
        Project.around(root.resolve("mod-src/soviet")).map(Project::root));
    assertEquals("no-project", Project.missing(".").rule().title());
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
    assertEquals(
        List.of(
            "unusable-file-name mod-src/assets/gfx/a?.dds",
            "unusable-file-name mod-src/script/common/Aux.txt"),
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
}
