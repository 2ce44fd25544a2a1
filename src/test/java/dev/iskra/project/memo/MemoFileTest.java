package dev.iskra.project.memo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.cli.AllRules;
import dev.iskra.diagnostic.Applicability;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Fix;
import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.Severity;
import dev.iskra.report.Format;
import dev.iskra.report.Style;
import dev.iskra.suppress.FilteredFindings;
import dev.iskra.suppress.Suppressed;
import dev.iskra.text.Edit;
import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a memo says is what was written, to the bit.
class MemoFileTest {
  private static final long TOOL = 0x1234_5678_9abc_def0L;

  @TempDir Path root = Path.of("");

  private static MemoFile memo(Path file) throws IOException {
    Stamp stamp = Stamp.at(file, true);
    List<Seen> seen =
        List.of(
            new Seen(file, true, true, stamp, false, Digest.of(file)),
            new Seen(file.resolveSibling("gone"), false, false, Stamp.ABSENT, true, 0));
    return new MemoFile(TOOL, "run", seen, new byte[] {1, 2, 3});
  }

  private static boolean isTaken(byte[] bytes) {
    try {
      return MemoFile.read(bytes, TOOL, "run").isPresent();
    } catch (RuntimeException e) {
      return false;
    }
  }

  @Test
  void whatWasWrittenIsRead() throws IOException {
    MemoFile memo = memo(Files.writeString(root.resolve("a"), "text"));
    MemoFile read = MemoFile.read(memo.bytes(), TOOL, "run").orElseThrow();
    assertEquals(memo.seen(), read.seen());
    assertArrayEquals(memo.result(), read.result());
    assertEquals(Optional.empty(), MemoFile.read(memo.bytes(), TOOL + 1, "run"));
    assertEquals(Optional.empty(), MemoFile.read(memo.bytes(), TOOL, "another run"));
  }

  @Test
  void noBitMayDifferAndNoByteMayBeMissing() throws IOException {
    byte[] bytes = memo(Files.writeString(root.resolve("a"), "text")).bytes();
    assertTrue(isTaken(bytes));
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      byte[] flipped = bytes.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      assertFalse(isTaken(flipped), "bit " + bit);
    }
    for (int length = 0; length < bytes.length; length++) {
      assertFalse(isTaken(Arrays.copyOf(bytes, length)), "length " + length);
    }
    assertFalse(isTaken(Arrays.copyOf(bytes, bytes.length + 1)));
  }

  /// Findings of every form: further places, notes, advice, fixes, old encodings, files that are
  /// not there.
  private FilteredFindings findings() throws IOException {
    Path file = root.resolve("mod-src/ä.iskra");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "one\ntwo ä\nthree\n");
    SourceFile read = SourceFile.of("mod-src/ä.iskra", Files.readAllBytes(file));
    Charset old = Charset.forName("windows-1252");
    SourceFile other =
        SourceFile.of("facts", new byte[] {'a', (byte) 0xe4, '\n', 'b'}).decodedAs(old);
    SourceFile none = SourceFile.of("nowhere", "");
    List<Rule> rules = AllRules.list();
    List<Diagnostic> all = new ArrayList<>();
    all.add(Diagnostic.of(rules.getFirst(), none.span(0, 0), "There is nothing."));
    all.add(
        Diagnostic.of(rules.get(1), read.span(4, 7), "Wrong ✓.")
            .as(Severity.HINT)
            .label(other.span(0, 2), "said here")
            .note("Since it is so.\nAnd so.")
            .help("Do this.")
            .fix(
                new Fix(
                    "Write it",
                    Applicability.SAFE,
                    List.of(new Edit(read.span(0, 3), "x"), new Edit(read.span(11, 16), "")))));
    List<Suppressed> suppressed = new ArrayList<>();
    for (Suppressed.By by : Suppressed.By.values()) {
      suppressed.add(new Suppressed(all.getLast(), by, "It is \"so\"."));
    }
    return new FilteredFindings(all, suppressed);
  }

  @Test
  void findingsAreReportedAlikeInEveryForm() throws IOException {
    FilteredFindings found = findings();
    RunResult result = new RunResult(7, 5, found, List.of("wrote it"));
    RunResult read = ResultReader.read(ResultWriter.write(result, root), root, AllRules::list);
    assertEquals(7, read.files());
    assertEquals(result.lines(), read.lines());
    for (Format format : Format.values()) {
      for (boolean all : new boolean[] {true, false}) {
        Style style = new Style(true, false, true, all, "1.0.0", "in/");
        assertEquals(format.render(found, style), format.render(read.found(), style));
      }
    }
  }

  @Test
  void aFileThatIsAnotherNowIsNotShown() throws IOException {
    byte[] bytes = ResultWriter.write(new RunResult(1, 1, findings(), List.of()), root);
    Files.writeString(root.resolve("mod-src/ä.iskra"), "two\none ä\nthree\n");
    assertThrows(IOException.class, () -> ResultReader.read(bytes, root, AllRules::list));
  }

  @Test
  void halfACharacterIsNotWritten() {
    SourceFile file = SourceFile.of("a", "text");
    Diagnostic half = Diagnostic.of(AllRules.list().getFirst(), file.span(0, 1), "\ud83d");
    RunResult result = new RunResult(1, 1, FilteredFindings.of(List.of(half)), List.of());
    assertThrows(IllegalArgumentException.class, () -> ResultWriter.write(result, root));
  }
}
