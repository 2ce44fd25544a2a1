package dev.iskra.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project that is read again and again.
class RereadingTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

  @TempDir Path root = Path.of("");
  private Path file = Path.of("");
  private Rereading reading = new Rereading(new Project(Path.of("")));

  @BeforeEach
  void project() throws IOException {
    file = root.resolve("mod-src/a.iskra");
    Files.createDirectories(file.getParent());
    reading = new Rereading(new Project(root.toRealPath()));
  }

  private SourceFile read() {
    return reading.read(1).value().iskra().getFirst();
  }

  @Test
  void aFileThatIsAsItWasIsTheSameObject() throws IOException {
    Files.writeString(file, "old");
    Files.setLastModifiedTime(file, LONG_AGO);
    SourceFile first = read();
    assertSame(first, read());
  }

  /// Where the system says when a file was changed, not only when it was written.
  @Test
  void anEditThatKeepsSizeAndTimeIsNoticed() throws IOException, InterruptedException {
    assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("unix"));
    Files.writeString(file, "old");
    Files.setLastModifiedTime(file, LONG_AGO);
    Thread.sleep(2_050);
    SourceFile first = read();
    assertSame(first, read());
    Files.writeString(file, "new");
    Files.setLastModifiedTime(file, LONG_AGO);
    assertEquals("new", read().text());
  }

  @Test
  void aFileThatLooksOtherwiseIs() throws IOException {
    Files.writeString(file, "old");
    Files.setLastModifiedTime(file, LONG_AGO);
    SourceFile first = read();
    Files.writeString(file, "new");
    assertEquals("new", read().text());
    assertNotSame(first, read());
  }

  @Test
  void aFileThatHasJustChangedIsReadAgainWhateverItLooksLike() throws IOException {
    Files.writeString(file, "old");
    FileTime now = Files.getLastModifiedTime(file);
    SourceFile first = read();
    assertSame(first, read());
    Files.writeString(file, "new");
    Files.setLastModifiedTime(file, now);
    assertEquals("new", read().text());
  }

  @Test
  void whatIsGoneIsGone() throws IOException {
    Files.writeString(file, "old");
    read();
    Files.delete(file);
    assertEquals(0, reading.read(1).value().iskra().size());
  }
}
