package dev.iskra.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.diagnostic.Outcome;
import dev.iskra.emit.Artifact;
import dev.iskra.emit.ModPath;
import dev.iskra.emit.ModTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
  private static final String RECEIPT =
      """
      # The folder and the files of this name were put here by `iskra`, which
      # replaces and removes what is listed. Without this file it leaves them alone.
      title = M
      project = ..
      folder = m
      file = 1 common/a.txt
      file = 3 thumbnail.png
      """;

  @TempDir Path root = Path.of("");
  private Path out = Path.of("");
  private final List<Bundle.Copy> copies = new ArrayList<>();

  @BeforeEach
  void begin() {
    out = root.resolve("out");
  }

  private Bundle bundle(String... pathsAndTexts) {
    ModTree tree = new ModTree();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      tree.add(new Artifact(new ModPath(pathsAndTexts[i]), Bundle.bytes(pathsAndTexts[i + 1])));
    }
    String lock = "lock of " + tree.files().size() + "\n";
    return new Bundle("m", tree, copies, "name=\"M\"", "{}", lock, root.resolve("iskra.lock"));
  }

  private Outcome<Output.Result> write(Bundle bundle) {
    return new Output(out, "out").write(bundle);
  }

  private static String rules(Outcome<?> outcome) {
    return String.join(" ", outcome.diagnostics().stream().map(d -> d.rule().title()).toList());
  }

  /// Every file below the project by its path, with its text.
  private SortedMap<String, String> disk() throws IOException {
    SortedMap<String, String> result = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> !f.equals(root)).toList()) {
        String text = Files.isRegularFile(file) ? Files.readString(file) : "";
        if (Files.isRegularFile(file) || Files.isSymbolicLink(file)) {
          result.put(root.relativize(file).toString(), text);
        }
      }
    }
    return result;
  }

  private void put(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void writesTheModAndWhatLiesBesideIt() throws IOException {
    put("out/README.md", "keep");
    put("mod-src/assets/thumbnail.png", "png");
    copies.add(
        new Bundle.Copy(
            root.resolve("mod-src/assets/thumbnail.png"),
            "mod-src/assets/thumbnail.png",
            new ModPath("thumbnail.png")));
    assertEquals(Output.Result.WRITTEN, write(bundle("common/a.txt", "a")).value());
    assertEquals(
        new TreeMap<>(
            Map.of(
                "iskra.lock", "lock of 1\n",
                "mod-src/assets/thumbnail.png", "png",
                "out/README.md", "keep",
                "out/m.iskra-build", RECEIPT,
                "out/m.map.json", "{}",
                "out/m.mod", "name=\"M\"\npath=\"mod/m\"\n",
                "out/m/common/a.txt", "a",
                "out/m/thumbnail.png", "png")),
        disk());
    assertFalse(Files.exists(root.resolve(".iskra")));
  }

  @Test
  void filesThatVanishedVanishAndOthersStay() throws IOException {
    write(bundle("common/a.txt", "a", "common/b.txt", "b"));
    put("out/other/c.txt", "c");
    assertEquals(Output.Result.WRITTEN, write(bundle("common/b.txt", "b")).value());
    assertEquals(
        List.of(
            "iskra.lock",
            "out/m.iskra-build",
            "out/m.map.json",
            "out/m.mod",
            "out/m/common/b.txt",
            "out/other/c.txt"),
        List.copyOf(disk().keySet()));
  }

  @Test
  void nothingChangedIsNothingWritten() throws IOException {
    write(bundle("common/a.txt", "a"));
    var before = Files.getLastModifiedTime(out.resolve("m/common/a.txt"));
    assertEquals(Output.Result.UNCHANGED, write(bundle("common/a.txt", "a")).value());
    assertEquals(before, Files.getLastModifiedTime(out.resolve("m/common/a.txt")));
    assertEquals(Output.Result.WRITTEN, write(bundle("common/a.txt", "b")).value());
  }

  @Test
  void anOutputThatIsAFileIsSaid() throws IOException {
    put("out", "a file");
    assertEquals("output-is-no-folder", rules(write(bundle("a.txt", "a"))));
    Files.delete(out);
    Files.createSymbolicLink(out, root.resolve("nowhere"));
    assertEquals("output-is-no-folder", rules(write(bundle("a.txt", "a"))));
  }

  @Test
  void aLinkedOutputFolderIsWrittenTo() throws IOException {
    Files.createDirectories(root.resolve("elsewhere"));
    Files.createSymbolicLink(out, root.resolve("elsewhere"));
    assertEquals(Output.Result.WRITTEN, write(bundle("a.txt", "a")).value());
    assertEquals("a", Files.readString(root.resolve("elsewhere/m/a.txt")));
  }

  @Test
  void whatNoBuildHasWrittenIsNotReplaced() throws IOException {
    put("out/m/by-hand.txt", "precious");
    assertEquals("output-not-ours", rules(write(bundle("a.txt", "a"))));
    assertEquals(List.of("out/m/by-hand.txt"), List.copyOf(disk().keySet()));
    Files.delete(out.resolve("m/by-hand.txt"));
    Files.delete(out.resolve("m"));
    put("out/m", "a file");
    assertEquals("output-not-ours", rules(write(bundle("a.txt", "a"))));
    Files.delete(out.resolve("m"));
    put("other/b.txt", "b");
    Files.createSymbolicLink(out.resolve("m"), root.resolve("other"));
    assertEquals("output-not-ours", rules(write(bundle("a.txt", "a"))));
    Files.delete(out.resolve("m"));
    put("out/m.mod/x", "x");
    assertEquals("output-not-ours", rules(write(bundle("a.txt", "a"))));
  }

  @Test
  void aDiskThatRefusesLeavesTheLastOutput() throws IOException {
    write(bundle("a.txt", "a"));
    var before = disk();
    var outcome = write(bundle("a.txt", "new", "x".repeat(300) + ".txt", "name too long"));
    assertEquals("unwritable-output", rules(outcome));
    assertTrue(
        outcome.diagnostics().getFirst().notes().contains("The last good output is untouched."));
    before.keySet().forEach(file -> assertTrue(disk0().containsKey(file), file));
    assertEquals("a", Files.readString(out.resolve("m/a.txt")));
    assertEquals(Output.Result.WRITTEN, write(bundle("a.txt", "new")).value());
    assertFalse(Files.exists(out.resolve(".staging-m")));
  }

  private SortedMap<String, String> disk0() {
    try {
      return disk();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aLockThatCannotBeStagedStopsTheBuild() throws IOException {
    write(bundle("a.txt", "a"));
    Files.delete(root.resolve("iskra.lock"));
    put(".iskra.lock.part/file", "in the way of the new lock");
    var before = disk();
    assertEquals("unwritable-output", rules(write(bundle("a.txt", "new", "b.txt", "b"))));
    before.forEach((file, text) -> assertEquals(text, disk0().get(file)));
  }

  /// What an earlier version, or one that was ended before its journal, left in its own folder.
  @Test
  void whatWasStagedAndNeverUsedGoes() throws IOException {
    write(bundle("a.txt", "a"));
    SortedMap<String, String> before = disk();
    put("out/.staging-m/old/mod/a.txt", "old");
    put("out/.staging-m/new/m/b.txt", "new");
    assertEquals(Output.Result.UNCHANGED, write(bundle("a.txt", "a")).value());
    assertEquals(before, disk());
  }

  @Test
  void aLockThatAnEarlierVersionHadMovedAwayComesBack() throws IOException {
    put(".iskra/lock.old", "kept");
    new LockFile(root.resolve("iskra.lock")).restore();
    assertEquals(Map.of("iskra.lock", "kept"), disk());
    put(".iskra/lock.old", "older");
    new LockFile(root.resolve("iskra.lock")).restore();
    assertEquals(Map.of("iskra.lock", "kept"), disk());
  }

  /// A journal that somebody else wrote moves nothing that is not the mod's.
  @Test
  void aForgedJournalTouchesNothingElse() throws IOException {
    write(bundle("a.txt", "a"));
    put("out/other/mine.txt", "precious");
    put("secret.txt", "precious");
    put("out/.staging-m/journal", "+ other/mine.txt\n+ m/../other/mine.txt\n- ../secret.txt\n");
    put("out/.staging-m/old/other/mine.txt", "forged");
    Files.createSymbolicLink(out.resolve(".staging-m/old/m"), root);
    put("out/.staging-m/journal", "- m/secret.txt\n");
    assertEquals(Output.Result.UNCHANGED, write(bundle("a.txt", "a")).value());
    assertEquals("precious", Files.readString(out.resolve("other/mine.txt")));
    assertEquals("precious", Files.readString(root.resolve("secret.txt")));
  }

  @Test
  void aFileOfOnesOwnStays() throws IOException {
    write(bundle("a.txt", "a", "b.txt", "b"));
    put("out/m/.git/config", "mine");
    put("out/m/notes.md", "mine");
    Files.createDirectories(out.resolve("m/.git/refs"));
    assertEquals("foreign-file", rules(write(bundle("a.txt", "new"))));
    assertEquals("mine", Files.readString(out.resolve("m/notes.md")));
    assertTrue(Files.isDirectory(out.resolve("m/.git/refs")));
    assertFalse(Files.exists(out.resolve("m/b.txt")));
    // What only programs see is nobody's concern.
    Files.delete(out.resolve("m/notes.md"));
    assertEquals("", rules(write(bundle("a.txt", "newer"))));
    put("out/m/b.txt", "mine");
    assertEquals("output-not-ours", rules(write(bundle("a.txt", "newer", "b.txt", "b"))));
    assertEquals("mine", Files.readString(out.resolve("m/b.txt")));
    assertEquals("foreign-file", rules(write(bundle("a.txt", "newer"))));
  }

  @Test
  void aLauncherFileOrMapOfSomebodysStays() throws IOException {
    put("out/m.mod", "name=\"Precious\"");
    assertEquals("output-not-ours", rules(write(bundle("a.txt", "a"))));
    Files.delete(out.resolve("m.mod"));
    put("out/m.map.json", "{\"mine\":1}");
    put("out/m/p.txt", "precious");
    assertEquals("output-not-ours", rules(write(bundle("a.txt", "a"))));
    // The map of a build by an earlier version, which left no receipt.
    put("out/m.map.json", "{\n  \"version\": 1,\n  \"mod\": \"m\",\n  \"sources\": [\n  ]");
    assertEquals("foreign-file", rules(write(bundle("a.txt", "a"))));
    assertEquals("precious", Files.readString(out.resolve("m/p.txt")));
  }

  @Test
  void aLockThatIsALinkStaysOne() throws IOException {
    put("shared.lock", "");
    Files.createSymbolicLink(root.resolve("iskra.lock"), root.resolve("shared.lock"));
    var outcome = write(bundle("a.txt", "a"));
    assertEquals("unwritable-output", rules(outcome));
    assertTrue(outcome.diagnostics().getFirst().notes().toString().contains("`iskra.lock`"));
    assertTrue(Files.isSymbolicLink(root.resolve("iskra.lock")));
    assertFalse(Files.exists(out.resolve("m")));
    // One that holds what it should is as good as a file.
    put("shared.lock", "lock of 1\n");
    assertEquals(Output.Result.WRITTEN, write(bundle("a.txt", "a")).value());
    assertTrue(Files.isSymbolicLink(root.resolve("iskra.lock")));
  }

  @Test
  void aLinkWhereAFileIsPreparedIsNotFollowed() throws IOException {
    put("victim", "precious");
    Files.createSymbolicLink(root.resolve(".iskra.lock.part"), root.resolve("victim"));
    Files.createSymbolicLink(root.resolve(".page.html.part"), root.resolve("victim"));
    assertEquals(Output.Result.WRITTEN, write(bundle("a.txt", "a")).value());
    SingleFile page = new SingleFile(root.resolve("page.html"), "page.html", "--output", "<");
    assertEquals(Output.Result.WRITTEN, page.write(Bundle.bytes("<p>")).value());
    assertEquals("precious", Files.readString(root.resolve("victim")));
    assertEquals("<p>", Files.readString(root.resolve("page.html")));
    Files.delete(root.resolve("page.html"));
    Files.createSymbolicLink(root.resolve("page.html"), root.resolve("victim"));
    assertEquals("output-not-ours", rules(page.write(Bundle.bytes("<p>"))));
    assertEquals("precious", Files.readString(root.resolve("victim")));
  }

  @Test
  void onlyOneWritesAtATime() throws IOException {
    Files.createDirectories(out);
    try (FolderLock lock = FolderLock.take(out.toRealPath(), ".iskra-output.lock", "out")) {
      assertEquals(Optional.empty(), lock.refusal());
      assertEquals("busy-folder", rules(write(bundle("a.txt", "a"))));
    }
    assertEquals(Output.Result.WRITTEN, write(bundle("a.txt", "a")).value());
    assertFalse(Files.exists(out.resolve(".iskra-output.lock")));
    // What a process that was ended has left there holds nobody up.
    put("out/.iskra-output.lock", "");
    assertEquals(Output.Result.WRITTEN, write(bundle("a.txt", "b")).value());
  }

  @Test
  void aMissingAssetIsSaid() throws IOException {
    copies.add(new Bundle.Copy(root.resolve("gone.dds"), "gone.dds", new ModPath("gone.dds")));
    assertEquals("unreadable-asset", rules(write(bundle("a.txt", "a"))));
    assertFalse(Files.exists(out.resolve("m")));
  }
}
