package dev.iskra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.report.Format;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run in which nothing has changed compiles nothing and says the same; whatever changes is
/// noticed; a memo that is damaged or belongs to something else costs time and nothing else.
class MemoTest {
  private static final long SEED = 20_261_201;

  @TempDir Path scratch = Path.of("");

  private static final boolean TELLS_CHANGES =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

  private MemoProject built() throws IOException {
    MemoProject project = new MemoProject(scratch);
    assertEquals(0, project.run("build").exit());
    assertEquals(1, project.compiled());
    // The first build has made the lock, which the second one reads.
    assertEquals(0, project.run("build").exit());
    assertEquals(1, project.compiled());
    return project;
  }

  @Test
  void aBuildWithNothingChangedCompilesNothing() throws IOException {
    MemoProject project = built();
    SortedMap<String, String> tree = project.tree();
    Ran kept = project.run("build");
    assertEquals(0, project.compiled());
    assertEquals(project.anew("build"), kept);
    assertEquals(1, project.compiled());
    assertEquals(tree, project.tree());
    assertTrue(kept.out().contains("flag-never-set") || kept.out().contains("never"), kept.out());
  }

  @Test
  void everyFormOfReportIsTheSameFromTheMemo() throws IOException {
    MemoProject project = new MemoProject(scratch).withError();
    assertEquals(1, project.run("check").exit());
    for (String format : Format.names()) {
      for (String[] more : List.of(new String[0], new String[] {"--show-suppressed"})) {
        String[] command = {"check", "--error-format", format, "--color", "always"};
        String[] all = Arrays.copyOf(command, command.length + more.length);
        System.arraycopy(more, 0, all, command.length, more.length);
        assertEquals(1, project.compiled(), format);
        Ran kept = project.run(all);
        assertEquals(0, project.compiled(), format);
        assertEquals(project.anew(all), kept, format);
        assertNotEquals("", kept.out());
      }
    }
  }

  @Test
  void aCheckOfScriptIsKeptToo() throws IOException {
    MemoProject project = new MemoProject(scratch).withError();
    String[] command = {"check", "--script", "mod-src/script", "--error-format", "json"};
    Ran first = project.run(command);
    assertEquals(1, project.memos().size());
    FileTime written = Files.getLastModifiedTime(project.memos().getFirst());
    assertEquals(first, project.run(command));
    assertEquals(written, Files.getLastModifiedTime(project.memos().getFirst()));
    assertEquals(project.anew(command), first);
    project.write("mod-src/script/descriptor.mod", "supported_version=\"1.17.*\"\n");
    assertEquals(project.anew(command), project.run(command));
    assertNotEquals(written, Files.getLastModifiedTime(project.memos().getFirst()));
  }

  @Test
  void anInstallIsKeptAndNoticesWhatLiesInTheGamesFolder() throws IOException {
    MemoProject project = built();
    assertEquals(0, project.run("install").exit());
    Ran second = project.run("install");
    assertEquals(2, project.compiled());
    assertEquals(second, project.run("install"));
    assertEquals(0, project.compiled());
    SortedMap<String, String> tree = project.tree();
    Path mods = scratch.resolve("documents/mod");
    Files.delete(mods.resolve("kept/descriptor.mod"));
    Ran mended = project.run("install");
    assertTrue(mended.out().contains("installed in"), mended.out());
    assertEquals(tree, project.tree());
    project.run("install");
    Files.writeString(mods.resolve("other.mod"), "name=\"A Mod\"\n");
    Ran taken = project.run("install");
    assertEquals(project.anew("install"), taken);
    assertNotEquals(second, taken);
  }

  /// A change of the disk.
  private interface Change {
    void make(Path root) throws IOException;
  }

  private static void sameLook(Path file, String from, String to) throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    String text = Files.readString(file);
    assertTrue(text.contains(from) && from.length() == to.length());
    Files.writeString(file, text.replace(from, to));
    Files.setLastModifiedTime(file, time);
  }

  private static final List<Change> CHANGES =
      List.of(
          root -> sameLook(root.resolve("mod-src/events.iskra"), "= 10", "= 11"),
          root -> sameLook(root.resolve("out/kept/descriptor.mod"), "1.0.0", "1.0.1"),
          root -> sameLook(root.resolve("iskra.lock"), "kept", "kepd"),
          root -> Files.writeString(root.resolve("mod-src/more.iskra"), "# nothing\n"),
          root -> Files.delete(root.resolve("mod-src/stray.txt")),
          root -> Files.createDirectories(root.resolve("mod-src/script/events")),
          root -> Files.writeString(root.resolve("mod-src/assets/gfx/flags/KEP.tga"), "another"),
          root -> Files.createDirectories(root.resolve("facts")),
          root -> Files.delete(root.resolve("out/kept/descriptor.mod")),
          root -> Files.delete(root.resolve("out/kept.mod")),
          root -> Files.writeString(root.resolve("out/kept.map.json"), "{}"),
          root -> Files.writeString(root.resolve("out/kept/gfx/flags/KEP.tga"), "b picture"),
          root -> Files.createDirectories(root.resolve("out/.staging-kept/old")),
          root -> Files.delete(root.resolve("out/kept.iskra-build")),
          root -> Files.delete(root.resolve("iskra.lock")));

  private static void isNoticed(MemoProject project, Change change) throws IOException {
    change.make(project.root);
    Ran kept = project.run("build");
    assertEquals(1, project.compiled());
    SortedMap<String, String> tree = project.tree();
    Ran anew = project.anew("build");
    assertEquals(1, project.compiled());
    assertEquals(tree, project.tree());
    assertEquals(anew.exit(), kept.exit());
    assertEquals(anew.err(), kept.err());
  }

  /// While a file of somebody's own lies in the output every run says so, and none is kept.
  @Test
  void aStrangersFileIsNoticedAndStays() throws IOException {
    MemoProject project = built();
    Path stranger = project.root.resolve("out/kept/stranger.txt");
    isNoticed(project, root -> Files.writeString(stranger, "mine"));
    assertTrue(project.run("build").out().contains("stranger.txt"));
    assertEquals(1, project.compiled());
    assertEquals("mine", Files.readString(stranger));
    isNoticed(project, root -> Files.delete(stranger));
    project.run("build");
    assertEquals(0, project.compiled());
  }

  @Test
  void everyChangeIsNoticedByItsStamp() throws IOException {
    changes(built(), TELLS_CHANGES ? 0 : 3);
  }

  @Test
  void aYoungFileIsReadWhateverItsStampSays() throws IOException {
    MemoProject project = new MemoProject(scratch).young();
    project.run("build");
    project.run("build");
    project.compiled();
    changes(project, 0);
  }

  /// Each change is noticed, and what has settled after it is known again.
  private static void changes(MemoProject project, int from) throws IOException {
    for (Change change : CHANGES.subList(from, CHANGES.size())) {
      isNoticed(project, change);
      project.run("build");
      project.run("build");
      project.compiled();
      assertEquals(0, project.run("build").exit());
      assertEquals(0, project.compiled(), "change " + CHANGES.indexOf(change));
    }
  }

  @Test
  void whereALinkLeadsIsNoticed() throws IOException {
    MemoProject project = new MemoProject(scratch);
    Path one = Files.createDirectories(scratch.resolve("one"));
    Path two = Files.createDirectories(scratch.resolve("two"));
    Files.writeString(one.resolve("KEP.txt"), "1");
    Files.createDirectories(two.resolve("KEP.txt"));
    // The project holds a link to a link, so that nothing in the project itself changes.
    Path link = Files.createSymbolicLink(scratch.resolve("link"), one);
    Files.createSymbolicLink(project.root.resolve("mod-src/assets/linked"), link);
    project.run("check");
    project.compiled();
    Ran before = project.run("check");
    assertEquals(0, project.compiled());
    Files.delete(link);
    Files.createSymbolicLink(link, two);
    assertEquals(project.anew("check"), project.run("check"));
    assertEquals(2, project.compiled());
    Files.delete(link);
    Files.createSymbolicLink(link, project.root);
    Ran loop = project.run("check");
    assertNotEquals(before, loop);
    assertEquals(loop, project.run("check"));
    // Where a link leads back nothing is kept.
    assertEquals(2, project.compiled());
  }

  @Test
  void aMemoOfYoungFilesIsRenewedWhenTheyAreOld() throws IOException {
    MemoProject project = new MemoProject(scratch).young();
    project.run("check");
    byte[] young = Files.readAllBytes(project.memos().getFirst());
    MemoProject later = new MemoProject(scratch);
    later.run("check");
    assertEquals(TELLS_CHANGES ? 1 : 0, project.compiled() + later.compiled());
    byte[] old = Files.readAllBytes(project.memos().getFirst());
    assertEquals(TELLS_CHANGES, !Arrays.equals(young, old));
  }

  @Test
  void aDamagedMemoCostsTimeAndNothingElse() throws IOException {
    MemoProject project = built();
    Ran right = project.run("build");
    assertEquals(0, project.compiled());
    SortedMap<String, String> tree = project.tree();
    Path memo = project.memos().getFirst();
    byte[] whole = Files.readAllBytes(memo);
    Random random = new Random(SEED);
    for (int i = 0; i < 120; i++) {
      byte[] damaged =
          i % 4 == 3
              ? Arrays.copyOf(whole, random.nextInt(whole.length))
              : flipped(whole, i < 40 ? i * 8 : random.nextInt(whole.length * 8));
      Files.write(memo, damaged);
      assertEquals(right, project.run("build"), "damage " + i);
      assertEquals(1, project.compiled(), "damage " + i);
    }
    assertEquals(tree, project.tree());
    Files.write(memo, new byte[0]);
    assertEquals(right, project.run("build"));
    assertEquals(tree, project.tree());
  }

  private static byte[] flipped(byte[] bytes, int bit) {
    byte[] result = bytes.clone();
    result[bit / 8] ^= (byte) (1 << bit % 8);
    return result;
  }

  @Test
  void theMemoOfAnotherRunIsNotTaken() throws IOException {
    MemoProject project = built();
    Path build = project.memos().getFirst();
    byte[] ofBuild = Files.readAllBytes(build);
    Ran check = project.run("check");
    for (Path memo : project.memos()) {
      Files.write(memo, ofBuild);
    }
    project.compiled();
    assertEquals(check, project.run("check"));
    assertEquals(1, project.compiled());
  }

  @Test
  void whoWantsNoMemoHasNone() throws IOException {
    MemoProject project = new MemoProject(scratch);
    project.run("check", "--no-cache");
    project.anew("check");
    project.anew("build");
    assertEquals(List.of(), project.memos());
    assertEquals(3, project.compiled());
    project.run("check");
    project.run("check", "--no-cache");
    assertEquals(2, project.compiled());
  }

  @Test
  void aCacheThatCannotBeWrittenIsDoneWithout() throws IOException {
    MemoProject project = new MemoProject(scratch);
    Files.writeString(project.cache, "a file");
    assertEquals(project.anew("check"), project.run("check"));
    assertEquals(2, project.compiled());
    assertEquals("a file", Files.readString(project.cache));
  }
}
