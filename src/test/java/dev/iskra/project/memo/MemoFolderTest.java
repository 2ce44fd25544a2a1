package dev.iskra.project.memo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The folder of memos: one writer, room for all, and nothing else touched.
class MemoFolderTest {
  private static final long NOW = TimeUnit.DAYS.toNanos(20_000);

  @TempDir Path root = Path.of("");

  private Path project(MemoFolder folder, String name) {
    return folder.file(root.resolve(name), "build");
  }

  private static void write(MemoFolder folder, Path file, int size, int day) throws IOException {
    folder.write(file, new byte[size], NOW);
    if (Files.exists(file)) {
      Files.setLastModifiedTime(file, FileTime.from(day, TimeUnit.DAYS));
    }
  }

  @Test
  void theProjectWrittenLongestAgoMakesRoom() throws IOException {
    MemoFolder folder = new MemoFolder(root.resolve("cache"), 250);
    write(folder, project(folder, "second"), 100, 2);
    write(folder, project(folder, "first"), 100, 1);
    write(folder, project(folder, "third"), 100, 3);
    assertFalse(Files.exists(project(folder, "first").getParent()));
    assertTrue(Files.exists(project(folder, "second")));
    assertTrue(Files.exists(project(folder, "third")));
  }

  @Test
  void aMemoLargerThanAllRoomIsNotWritten() throws IOException {
    MemoFolder folder = new MemoFolder(root.resolve("cache"), 250);
    write(folder, project(folder, "large"), 251, 1);
    assertFalse(Files.exists(project(folder, "large")));
  }

  @Test
  void whatIsNoMemoStaysWhereItIs() throws IOException {
    MemoFolder folder = new MemoFolder(root.resolve("cache"), 150);
    Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
    Path victim = Files.write(elsewhere.resolve("0123456789abcdef.memo"), new byte[1000]);
    Path cache = Files.createDirectories(root.resolve("cache"));
    Files.createSymbolicLink(cache.resolve("0123456789abcdef"), elsewhere);
    Path note = Files.write(cache.resolve("note.txt"), new byte[1000]);
    write(folder, project(folder, "old"), 100, 1);
    Path foreign = Files.write(project(folder, "old").resolveSibling("mine.txt"), new byte[9]);
    write(folder, project(folder, "new"), 100, 2);
    assertFalse(Files.exists(project(folder, "old")));
    assertTrue(Files.exists(victim) && Files.exists(note) && Files.exists(foreign));
  }

  @Test
  void aFolderThatLeadsElsewhereIsNotWrittenTo() throws IOException {
    MemoFolder folder = new MemoFolder(root.resolve("cache"), 1000);
    Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
    Path file = project(folder, "mod");
    Files.createDirectories(root.resolve("cache"));
    Files.createSymbolicLink(file.getParent(), elsewhere);
    folder.write(file, new byte[10], NOW);
    assertEquals(0, Seen.names(elsewhere).size());
  }

  @Test
  void whereAnotherWritesNobodyElseDoes() throws IOException {
    MemoFolder folder = new MemoFolder(root.resolve("cache"), 1000);
    Path file = project(folder, "mod");
    folder.write(file, new byte[] {1}, NOW);
    String name = file.getFileName().toString().replace(".memo", ".new");
    Path other = Files.write(file.resolveSibling(name), new byte[] {2});
    Files.setLastModifiedTime(other, FileTime.from(NOW, TimeUnit.NANOSECONDS));
    folder.write(file, new byte[] {3}, NOW);
    assertArrayEquals(new byte[] {1}, Files.readAllBytes(file));
    assertTrue(Files.exists(other));
    folder.write(file, new byte[] {4}, NOW + TimeUnit.HOURS.toNanos(1));
    assertArrayEquals(new byte[] {4}, Files.readAllBytes(file));
    assertFalse(Files.exists(other));
  }
}
