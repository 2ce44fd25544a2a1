package dev.iskra.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.iskra.diagnostic.Outcome;
import dev.iskra.emit.ModPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {
  /// As the game's folder of a user whose name is not ASCII; what is said about that besides.
  private static final String GAME = "Юрий Ünsal/Paradox Interactive/Hearts of Iron IV";

  private static final String SAID = "path-not-ascii";

  private static final String MODS = GAME + "/mod/";

  @TempDir Path root = Path.of("");
  private Disk disk = new Disk(Path.of(""));
  private String title = "M";
  private String more = "";

  @BeforeEach
  void begin() throws IOException {
    disk = new Disk(root);
    Files.createDirectories(root.resolve("project/mod-src"));
  }

  private Bundle bundle(String... files) {
    return bundleOf("project", "m", files);
  }

  private Bundle bundleOf(String project, String folder, String... files) {
    String launcher = "version=\"1\"\nname=\"" + title + "\"\n" + more;
    return Disk.bundle(root.resolve(project), folder, launcher, List.of(files));
  }

  private Outcome<Installation.Result> install(Bundle bundle) {
    return new Installation(root.resolve(GAME), "game", root.resolve("project/out"))
        .install(bundle);
  }

  private Installation.Result result(Bundle bundle) {
    Outcome<Installation.Result> outcome = install(bundle);
    boolean changed =
        outcome.value() == Installation.Result.ADDED
            || outcome.value() == Installation.Result.REPLACED;
    assertEquals(changed ? SAID : "", rules(outcome));
    return outcome.value();
  }

  private static String rules(Outcome<?> outcome) {
    return String.join(" ", outcome.diagnostics().stream().map(d -> d.rule().title()).toList());
  }

  private void refused(Bundle bundle) throws IOException {
    var before = disk.all(GAME);
    Outcome<Installation.Result> outcome = install(bundle);
    assertEquals("install-not-ours", rules(outcome));
    assertEquals(Installation.Result.FAILED, outcome.value());
    assertEquals(before, disk.all(GAME));
  }

  @Test
  void putsTheModWhereTheGameLooks() throws IOException {
    assertEquals(Installation.Result.ADDED, result(bundle("common/a.txt", "a", "b.txt", "b")));
    assertEquals(
        List.of("m.iskra-install", "m.mod", "m/b.txt", "m/common/a.txt"),
        List.copyOf(disk.all(MODS).keySet()));
    // Relative, so that no letter of the user's name stands in it.
    assertEquals("version=\"1\"\nname=\"M\"\npath=\"mod/m\"\n", disk.text(MODS + "m.mod"));
    assertTrue(disk.text(MODS + "m.iskra-install").contains("title = M\n"));
    assertEquals("a", disk.text(MODS + "m/common/a.txt"));
    // The lock and the source map belong to the build.
    assertFalse(Files.exists(root.resolve("project/iskra.lock")));
  }

  @Test
  void replacesWhatItWroteAndNothingElse() throws IOException {
    disk.put(MODS + "other/a.txt", "other");
    disk.put(MODS + "other.mod", "name=\"Other\"\npath=\"mod/other\"");
    disk.put(MODS + "m2/b.txt", "another");
    result(bundle("common/a.txt", "a", "gfx/b.txt", "b", "c.txt", "c"));
    FileTime then = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(root.resolve(MODS + "m/c.txt"), then);
    disk.put(MODS + "m/common/by_hand.txt", "mine");
    var installed = install(bundle("common/a.txt", "new", "c.txt", "c"));
    assertEquals(SAID + " foreign-file", rules(installed));
    assertEquals(Installation.Result.REPLACED, installed.value());
    var there = disk.all(MODS);
    assertEquals(
        List.of(
            "m.iskra-install",
            "m.mod",
            "m/c.txt",
            "m/common/a.txt",
            "m/common/by_hand.txt",
            "m2/b.txt",
            "other.mod",
            "other/a.txt"),
        List.copyOf(there.keySet()));
    assertEquals("new", there.get("m/common/a.txt"));
    assertEquals(then, Files.getLastModifiedTime(root.resolve(MODS + "m/c.txt")));
    Files.delete(root.resolve(MODS + "m/common/by_hand.txt"));
    assertEquals(
        Installation.Result.UNCHANGED, result(bundle("common/a.txt", "new", "c.txt", "c")));
  }

  @Test
  void aFileMayBecomeAFolderAndBack() throws IOException {
    result(bundle("a", "file", "b/c/d.txt", "d"));
    result(bundle("a/x.txt", "x", "b", "file"));
    assertEquals(Map.of("a/x.txt", "x", "b", "file"), disk.all(MODS + "m"));
    result(bundle("a", "file", "b/c/d.txt", "d"));
    assertEquals(Map.of("a", "file", "b/c/d.txt", "d"), disk.all(MODS + "m"));
  }

  @Test
  void anotherModOfTheNameStays() throws IOException {
    disk.put(MODS + "m/by-hand.txt", "precious");
    refused(bundle("a.txt", "a"));
    disk.put(MODS + "m.mod", "name=\"M\"\npath=\"mod/m\"\n");
    refused(bundle("a.txt", "a"));
    Files.delete(root.resolve(MODS + "m/by-hand.txt"));
    Files.delete(root.resolve(MODS + "m"));
    refused(bundle("a.txt", "a"));
    Files.delete(root.resolve(MODS + "m.mod"));
    disk.put(MODS + "m.mod/x", "a folder");
    refused(bundle("a.txt", "a"));
    Files.delete(root.resolve(MODS + "m.mod/x"));
    Files.delete(root.resolve(MODS + "m.mod"));
    disk.put(MODS + "m", "a file");
    refused(bundle("a.txt", "a"));
    Files.delete(root.resolve(MODS + "m"));
    assertEquals(Installation.Result.ADDED, result(bundle("a.txt", "a")));
  }

  @Test
  void aModOfAnotherProjectStays() throws IOException {
    title = "Theirs";
    result(bundleOf("theirs", "m", "a.txt", "theirs"));
    title = "Ours";
    refused(bundle("a.txt", "ours"));
    // A clone of a project makes the same mod.
    title = "Theirs";
    assertEquals(Installation.Result.REPLACED, result(bundle("a.txt", "from a clone")));
    // And a project may give its mod another title.
    title = "Renamed";
    assertEquals(Installation.Result.REPLACED, result(bundle("a.txt", "renamed")));
    disk.put(MODS + "m.iskra-install", "\0 damaged \uFFFF");
    refused(bundle("a.txt", "a"));
  }

  @Test
  void theModUnderItsEarlierNameGoes() throws IOException {
    result(bundleOf("project", "earlier", "a.txt", "a"));
    disk.put("elsewhere/mod-src/x.iskra", "");
    title = "Other";
    result(bundleOf("elsewhere", "other", "a.txt", "a"));
    title = "M";
    assertEquals(Installation.Result.ADDED, result(bundle("a.txt", "a")));
    assertEquals(
        List.of(
            "m.iskra-install",
            "m.mod",
            "m/a.txt",
            "other.iskra-install",
            "other.mod",
            "other/a.txt"),
        List.copyOf(disk.all(MODS).keySet()));
  }

  /// Receipts whose names or contents point at what no install of this mod put there.
  @Test
  void aForgedReceiptRemovesNothing() throws IOException {
    disk.put(MODS + "other/p.txt", "precious");
    disk.put(GAME + "/save games/s.hoi4", "save");
    String project = root.resolve("project").toString();
    for (String name : List.of("", "..", ".", "other", "m/..")) {
      for (String where : List.of(".", project)) {
        String forged = "title = M\nproject = " + where + "\nfolder = " + name + "\n";
        if (!name.contains("/")) {
          disk.put(MODS + name + ".iskra-install", forged + "file = 8 ../p.txt\n");
        }
      }
    }
    install(bundle("a.txt", "a"));
    assertEquals("precious", disk.text(MODS + "other/p.txt"));
    assertEquals("save", disk.text(GAME + "/save games/s.hoi4"));
  }

  @Test
  void aCopyOfTheModWithItsReceiptStays() throws IOException {
    result(bundle("a.txt", "a"));
    disk.put(MODS + "backup/a.txt", "a");
    disk.put(MODS + "backup/mine.txt", "mine");
    disk.put(MODS + "backup.iskra-install", disk.text(MODS + "m.iskra-install"));
    assertEquals(Installation.Result.REPLACED, result(bundle("a.txt", "b")));
    assertEquals(Map.of("a.txt", "a", "mine.txt", "mine"), disk.all(MODS + "backup"));
  }

  @Test
  void ofTheModUnderItsEarlierNameAFileOfOnesOwnStays() throws IOException {
    result(bundleOf("project", "earlier", "a.txt", "a", "b/c.txt", "c"));
    disk.put(MODS + "earlier/b/mine.txt", "mine");
    assertEquals(Installation.Result.ADDED, result(bundle("a.txt", "a")));
    assertEquals(Map.of("b/mine.txt", "mine"), disk.all(MODS + "earlier"));
    assertFalse(Files.exists(root.resolve(MODS + "earlier.mod")));
  }

  @Test
  void onlyOneInstallsAtATime() throws IOException {
    result(bundle("a.txt", "a"));
    var before = disk.all(GAME);
    Path game = root.resolve(GAME).toRealPath();
    try (FolderLock lock = FolderLock.take(game, ".iskra-install.lock", "game/mod")) {
      assertTrue(lock.refusal().isEmpty());
      assertEquals("busy-folder", rules(install(bundle("a.txt", "b"))));
    }
    assertEquals(before, disk.all(GAME));
    assertEquals(Installation.Result.REPLACED, result(bundle("a.txt", "b")));
  }

  @Test
  void whatSomebodyCopiedFromTheOutputIsOurs() throws IOException {
    Bundle bundle = bundle("a.txt", "a");
    disk.put(MODS + "m/a.txt", "a");
    disk.put(
        MODS + "m.mod",
        new String(bundle.launcherBytes(), java.nio.charset.StandardCharsets.UTF_8));
    assertEquals(Installation.Result.REPLACED, result(bundle));
    assertEquals(Installation.Result.REPLACED, result(bundle("a.txt", "b")));
  }

  @Test
  void aLinkIsNeverReplaced() throws IOException {
    disk.put("elsewhere/a.txt", "precious");
    disk.link(MODS + "m", "elsewhere");
    refused(bundle("a.txt", "a"));
    assertEquals("precious", disk.text("elsewhere/a.txt"));
    Files.delete(root.resolve(MODS + "m"));
    disk.link(MODS + "m", "nowhere");
    refused(bundle("a.txt", "a"));
    Files.delete(root.resolve(MODS + "m"));
    disk.put("elsewhere.mod", "name=\"Elsewhere\"");
    disk.link(MODS + "m.mod", "elsewhere.mod");
    refused(bundle("a.txt", "a"));
  }

  @Test
  void aLinkToTheOutputInstallsTheModAlready() throws IOException {
    disk.put("project/out/m/a.txt", "a");
    disk.link(MODS + "m", "project/out/m");
    assertEquals(Installation.Result.LINKED, result(bundle("a.txt", "a")));
    assertEquals(List.of("m", "m.mod"), List.copyOf(disk.all(MODS).keySet()));
    disk.put(MODS + "m.mod", "by hand");
    assertEquals(Installation.Result.LINKED, result(bundle("a.txt", "a")));
    assertEquals("by hand", disk.text(MODS + "m.mod"));
  }

  @Test
  void aLauncherFileThatNamesTheOutputInstallsTheModAlready() throws IOException {
    disk.put("project/out/m/a.txt", "a");
    String out = root.resolve("project/out/m").toString().replace('\\', '/');
    disk.put(MODS + "m.mod", "name=\"M\"\npath = \"" + out + "\"\n");
    assertEquals(Installation.Result.LINKED, result(bundle("a.txt", "a")));
    assertFalse(Files.exists(root.resolve(MODS + "m")));
    disk.put(MODS + "m.mod", "name=\"M\"\npath=\"C:/elsewhere\"\n");
    refused(bundle("a.txt", "a"));
  }

  @Test
  void theModFolderItselfMayBeALink() throws IOException {
    Files.createDirectories(root.resolve("bigger disk/mod"));
    disk.link(GAME + "/mod", "bigger disk/mod");
    assertEquals(Installation.Result.ADDED, install(bundle("a.txt", "a")).value());
    assertEquals("a", disk.text("bigger disk/mod/m/a.txt"));
  }

  @Test
  void linksInsideTheModAreReplacedNotFollowed() throws IOException {
    result(bundle("gfx/a.txt", "a", "b.txt", "b"));
    disk.put("elsewhere/a.txt", "precious");
    FolderContents.remove(root.resolve(MODS + "m/gfx"));
    disk.link(MODS + "m/gfx", "elsewhere");
    assertEquals(Installation.Result.REPLACED, result(bundle("gfx/a.txt", "a")));
    assertEquals(Map.of("gfx/a.txt", "a"), disk.all(MODS + "m"));
    assertEquals("precious", disk.text("elsewhere/a.txt"));
  }

  @Test
  void aFileWhereTheModsShouldBeIsSaid() throws IOException {
    disk.put(GAME + "/mod", "a file");
    Outcome<Installation.Result> outcome = install(bundle("a.txt", "a"));
    assertEquals("unwritable-install", rules(outcome));
    assertEquals("`game/mod` is not a folder.", outcome.diagnostics().getFirst().message());
  }

  @Test
  void aDiskThatRefusesLeavesTheModAsItWas() throws IOException {
    result(bundle("a.txt", "a", "b.txt", "b"));
    var before = disk.all(MODS + "m");
    var outcome = install(bundle("a.txt", "new", "x".repeat(300) + ".txt", "name too long"));
    assertEquals("unwritable-install", rules(outcome));
    assertEquals(
        "What the game saw before is as it was.",
        outcome.diagnostics().getFirst().notes().getLast());
    assertEquals(before, disk.all(MODS + "m"));
    assertFalse(Files.exists(root.resolve(MODS + ".iskra-m")));
    assertEquals(Installation.Result.REPLACED, result(bundle("a.txt", "new")));
    assertEquals(Map.of("a.txt", "new"), disk.all(MODS + "m"));
    assertFalse(Files.exists(root.resolve(MODS + ".iskra-m")));
  }

  @Test
  void aReadOnlyFolderIsSaidAndReadOnlyFilesAreReplaced() throws IOException {
    result(bundle("a.txt", "a", "b.txt", "b"));
    assertTrue(root.resolve(MODS + "m/a.txt").toFile().setWritable(false));
    assertTrue(root.resolve(MODS + "m/b.txt").toFile().setWritable(false));
    assertEquals(Installation.Result.REPLACED, result(bundle("a.txt", "new")));
    Path mods = root.resolve(MODS);
    assertTrue(mods.toFile().setWritable(false));
    try {
      assumeFalse(Files.isWritable(mods), "this user may write everywhere");
      var before = disk.all(MODS);
      assertEquals("unwritable-install", rules(install(bundle("a.txt", "newer"))));
      assertEquals(before, disk.all(MODS));
      // Here the refusal comes when the new file should take its place.
      assertTrue(mods.toFile().setWritable(true));
      assertTrue(mods.resolve("m").toFile().setWritable(false));
      assertEquals("unwritable-install", rules(install(bundle("a.txt", "newer"))));
      assertEquals(before, disk.all(MODS));
      assertTrue(mods.resolve("m").toFile().setWritable(true));
    } finally {
      assertTrue(mods.toFile().setWritable(true));
    }
  }

  @Test
  void aMissingAssetIsSaid() throws IOException {
    Bundle plain = bundle("a.txt", "a");
    var gone = new Bundle.Copy(root.resolve("gone.dds"), "gone.dds", new ModPath("gone.dds"));
    Bundle bundle =
        new Bundle(
            "m", plain.tree(), List.of(gone), plain.launcherFile(), "{}", "", plain.lockFile());
    assertEquals("unreadable-asset", rules(install(bundle)));
    assertFalse(Files.exists(root.resolve(MODS + "m")));
    disk.put("gone.dds", "picture");
    result(bundle);
    assertEquals("picture", disk.text(MODS + "m/gone.dds"));
    assertEquals(Installation.Result.UNCHANGED, result(bundle));
    disk.put("gone.dds", "pictures");
    assertEquals(Installation.Result.REPLACED, result(bundle));
    assertEquals("pictures", disk.text(MODS + "m/gone.dds"));
  }

  @Test
  void theNumberThatTheLauncherGaveIsKept() throws IOException {
    result(bundle("a.txt", "a"));
    disk.put(MODS + "m.mod", disk.text(MODS + "m.mod") + "remote_file_id=\"2800000000\"\n");
    for (String text : List.of("b", "c")) {
      String said = "undeclared-file-id " + SAID;
      assertEquals(said, rules(install(bundle("a.txt", text))));
      assertEquals("undeclared-file-id", rules(install(bundle("a.txt", text))));
      assertTrue(disk.text(MODS + "m.mod").contains("remote_file_id=\"2800000000\"\n"));
    }
    more = "remote_file_id=\"2800000000\"\n";
    assertEquals(Installation.Result.REPLACED, result(bundle("a.txt", "c")));
    assertEquals(Installation.Result.UNCHANGED, result(bundle("a.txt", "c")));
  }

  @Test
  void anotherModOfTheTitleIsNamed() throws IOException {
    disk.put(MODS + "ugc_1.mod", "\uFEFFversion = \"1\"\n\tname = \"M\"\narchive=x.zip\n");
    disk.put(MODS + "ugc_2.mod", "name=\"M!\"\n");
    Outcome<Installation.Result> outcome = install(bundle("a.txt", "a"));
    assertEquals(SAID + " title-taken", rules(outcome));
    assertEquals("game/mod/ugc_1.mod", outcome.diagnostics().getLast().at().source().path());
    assertEquals(Installation.Result.ADDED, outcome.value());
  }
}
