package dev.iskra.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What counts as a mod of plain script, and what is read of one.
class ScriptFolderTest {
  @TempDir private Path folder;

  private void write(String... paths) throws IOException {
    for (String path : paths) {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
  }

  private Outcome<Sources> read() {
    return ScriptFolder.read(folder, 1, List.of());
  }

  private List<String> found() {
    return read().diagnostics().stream()
        .map((Diagnostic one) -> one.rule().title() + " " + one.message() + one.help())
        .toList();
  }

  @Test
  void aFolderWithoutAnythingOfTheGameIsNoMod() throws IOException {
    write("docs/readme.txt");
    assertEquals(1, found().size());
    assertTrue(found().getFirst().startsWith("not-a-mod There is no mod in this folder."));
  }

  @Test
  void aModOneFolderDeeperIsPointedAt() throws IOException {
    write("tidewater/common/ideas/a.txt");
    assertTrue(found().getFirst().contains("There is one in `tidewater/`."), found().getFirst());
  }

  @Test
  void aDescriptorAloneIsAMod() throws IOException {
    write("descriptor.mod");
    assertEquals(List.of(), found());
  }

  @Test
  void scriptIsReadAndOtherFilesAreNamed() throws IOException {
    write("common/ideas/a.txt", "README.md", "map/definition.csv", "map/rivers.bmp", ".git/a.txt");
    Sources sources = read().value();
    Set<String> scripts = new TreeSet<>();
    sources.scripts().forEach(script -> scripts.add(script.path().value()));
    Set<String> others = new TreeSet<>();
    sources.assets().forEach(asset -> others.add(asset.path().value()));
    assertEquals(Set.of("common/ideas/a.txt", "map/definition.csv"), scripts);
    assertEquals(Set.of("README.md", "map/rivers.bmp"), others);
  }
}
