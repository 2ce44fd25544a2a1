package dev.iskra.suppress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.diagnostic.Severity;
import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BaselineTest {
  /// A finding for each line that says `bad`, in the order of lines.
  private static List<Diagnostic> findings(SourceFile file) {
    List<Diagnostic> result = new ArrayList<>();
    for (int line = 1; line <= file.lines().count(); line++) {
      if (file.line(line).text().contains("bad")) {
        result.add(Diagnostic.of(AllowRule.UNUSED_ALLOW, file.line(line), "It is bad."));
      }
    }
    return result;
  }

  private static List<Diagnostic> findings(String text) {
    return findings(SourceFile.of("mod-src/with blank.iskra", text));
  }

  private static Baseline read(String text) {
    Outcome<Baseline> read = Baseline.read(SourceFile.of("known.txt", text));
    assertEquals(List.of(), read.diagnostics());
    return read.value();
  }

  private static List<String> left(String before, String now) {
    FilteredFindings sifted =
        read(Baseline.text(findings(before))).sift(FilteredFindings.of(findings(now)));
    return sifted.findings().stream()
        .map(d -> d.rule().title() + " " + d.at().line() + " " + d.message())
        .toList();
  }

  @Test
  void linesMayMoveAndBeIndented() {
    assertEquals(List.of(), left("bad = 1\nbad = 2\n", "# new\n\n{\n\tbad  =  2\n  bad = 1\r\n}"));
  }

  @Test
  void whatIsNewIsLeft() {
    assertEquals(List.of("unused-allow 2 It is bad."), left("bad = 1", "bad = 1\nbad = 2"));
    // One more of the same.
    assertEquals(List.of("unused-allow 2 It is bad."), left("bad = 1", "bad = 1\nbad = 1"));
  }

  @Test
  void whatIsGoneIsCounted() {
    assertEquals(
        List.of("outdated-baseline 1 1 finding of the baseline is gone."),
        left("bad = 1\nbad = 1", "bad = 1"));
    assertEquals(
        List.of("outdated-baseline 1 2 findings of the baseline are gone."),
        left("bad = 1\nbad = 2", "good = 1"));
  }

  @Test
  void nothingIsCalledGoneBehindAnError() {
    Diagnostic error = findings("bad = 3").getFirst().as(Severity.ERROR);
    FilteredFindings sifted =
        read(Baseline.text(findings("bad = 1"))).sift(FilteredFindings.of(List.of(error)));
    assertEquals(List.of(error), sifted.findings());
  }

  @Test
  void anErrorThatIsKnownIsKeptBackToo() {
    List<Diagnostic> errors = List.of(findings("bad = 1").getFirst().as(Severity.ERROR));
    FilteredFindings sifted = read(Baseline.text(errors)).sift(FilteredFindings.of(errors));
    assertEquals(List.of(), sifted.findings());
    assertEquals(1, sifted.count(Suppressed.By.BASELINE));
  }

  @Test
  void theTextDoesNotDependOnLinesAroundOrOnOrder() {
    List<Diagnostic> found = new ArrayList<>(findings("bad = 1\nbad = 2\nx\nbad = 3"));
    String text = Baseline.text(found);
    Collections.reverse(found);
    assertEquals(text, Baseline.text(found));
    assertEquals(text, Baseline.text(findings("\n\nbad = 3\nbad = 1\nbad = 2")));
    assertTrue(text.startsWith("# " + Baseline.MARK), text);
    assertTrue(text.lines().skip(1).allMatch(l -> l.endsWith(" mod-src/with blank.iskra")), text);
  }

  @Test
  void branchesMergeByLines() {
    String one = Baseline.text(findings("bad = 1\nbad = 2"));
    String other = Baseline.text(findings("bad = 2\nbad = 3"));
    List<String> lines = new ArrayList<>(new TreeSet<>((one + other).lines().toList()));
    Collections.shuffle(lines, new Random(7));
    FilteredFindings sifted =
        read(String.join("\r\n", lines))
            .sift(FilteredFindings.of(findings("bad = 1\nbad = 2\nbad = 3")));
    assertEquals(List.of(), sifted.findings());
  }

  @Test
  void whatIsNoEntryIsReportedAndTheRestCounts() {
    String text = Baseline.text(findings("bad = 1")) + "<<<<<<< HEAD\n";
    Outcome<Baseline> read = Baseline.read(SourceFile.of("known.txt", text));
    assertEquals(1, read.diagnostics().size());
    assertEquals(3, read.diagnostics().getFirst().at().line());
    assertEquals(List.of(), read.value().sift(FilteredFindings.of(findings("bad = 1"))).findings());
  }

  @Test
  void ofAVeryLongLineThePartAroundCounts() {
    String line = "é".repeat(3_000_000) + " bad " + "x".repeat(3_000_000);
    SourceFile before = SourceFile.of("a", line);
    SourceFile after = SourceFile.of("a", "new\n" + "more " + line + " more");
    List<Trace> traces = new ArrayList<>();
    for (SourceFile file : List.of(before, after)) {
      // Every é before it has one byte more than it has characters.
      int at = file.text().indexOf("bad") + 3_000_000;
      List<Diagnostic> many = new ArrayList<>();
      for (int i = 0; i < 3_000; i++) {
        many.add(Diagnostic.of(AllowRule.UNUSED_ALLOW, file.span(at, at + 3), "It is bad."));
      }
      assertEquals("bad", many.getFirst().at().text());
      traces.add(Trace.of(many).getLast());
    }
    assertEquals(traces.getFirst(), traces.getLast());
  }

  @Test
  void aRandomFileWhoseLinesMoveKeepsItsBaseline() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        lines.add((random.nextBoolean() ? "bad " : "good ") + random.nextInt(4));
      }
      String before = String.join("\n", lines);
      for (int i = 0; i < 10; i++) {
        lines.add(random.nextInt(lines.size() + 1), random.nextBoolean() ? "" : "good again");
      }
      Collections.rotate(lines, random.nextInt(40));
      assertEquals(List.of(), left(before, String.join("\n", lines)));
    }
  }
}
