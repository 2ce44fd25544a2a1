package dev.iskra.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.iskra.corpus.Page;
import dev.iskra.corpus.Page.Fence;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Fix;
import dev.iskra.suppress.FilteredFindings;
import dev.iskra.syntax.SyntaxRule;
import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every page under `src/test/corpus/render` shows sources, findings in them and their reports.
class RenderTest {
  @TestFactory
  Stream<DynamicTest> pages() throws IOException {
    return Page.tests("render", RenderTest::run);
  }

  private static void run(Page page) {
    WrittenFindings written = new WrittenFindings();
    boolean compared = false;
    for (Fence fence : page.fences()) {
      switch (fence.word()) {
        case "source" -> written.source(fence.setting("path"), fence.body());
        case "findings" -> written.read(fence.body());
        case "colours" -> {
          String shown = Format.TEXT.render(written.findings(), true);
          page.expect(fence, shown.replace("\u001b", "␛"));
          compared = true;
        }
        default -> {
          Format format = Format.named(fence.word()).orElseThrow();
          page.expect(fence, format.render(written.findings(), false));
          compared = true;
        }
      }
    }
    assertEquals(true, compared, "the page shows no report");
  }

  @Test
  void nothingToReportIsAnEmptyTextAndAWholeDocument() {
    assertEquals("", Format.TEXT.render(List.of(), true));
    assertEquals("", Format.GCC.render(List.of(), false));
    assertEquals("", Format.GITHUB.render(List.of(), false));
    var json = JsonParser.parseString(Format.JSON.render(List.of(), false)).getAsJsonObject();
    assertEquals(0, json.getAsJsonArray("diagnostics").size());
  }

  /// Names, ids and texts come from strangers.
  @Test
  void nothingSteersATerminalOrBeginsALineOfItsOwn() {
    String evil = "x\n::error file=y::pwned\r\u001b[2J\u0007\u009b1m\u202e";
    SourceFile file = SourceFile.of(evil, evil + "é");
    Diagnostic finding =
        Diagnostic.of(SyntaxRule.UNEXPECTED_TEXT, file.span(0, 1), "`" + evil + "` é")
            .label(file.span(2, 3), evil)
            .note(evil)
            .help(evil)
            .fix(Fix.replace(evil, file.span(0, 1), evil));
    FilteredFindings found = FilteredFindings.of(List.of(finding));
    List<String> reports = new ArrayList<>();
    for (Format format : Format.values()) {
      reports.add(format.render(found, Style.plain()));
    }
    reports.add(new StepSummary("https://x/", "").render(found));
    for (String report : reports) {
      assertTrue(report.contains("é"), report);
      assertTrue(report.lines().noneMatch(line -> line.startsWith("::error file=y")), report);
      assertFalse(report.matches("(?s).*[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\u202e].*"), report);
    }
    var _ = JsonParser.parseString(Format.JSON.render(found, Style.plain()));
  }

  /// Thousands of findings on one line cost what as many on lines of their own do.
  @Test
  void manyFindingsOnOneLineAreShownQuickly() {
    SourceFile file = SourceFile.of("a.txt", "é wrong ".repeat(100_000));
    List<Diagnostic> findings = new ArrayList<>();
    for (int at = 3; at < file.length(); at += 90) {
      findings.add(
          Diagnostic.of(SyntaxRule.UNEXPECTED_TEXT, file.span(at, at + 5), "wrong")
              .fix(Fix.replace("put it right", file.span(at, at + 5), "right")));
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          for (Format format : Format.values()) {
            format.render(findings, false);
          }
        });
  }

  @Test
  void aFileOfOneLongLineIsCutNotPrinted() {
    WrittenFindings written = new WrittenFindings();
    written.source("big.txt", "x".repeat(5_000_000) + " here " + "é".repeat(5_000_000));
    written.read("error ISK9001 example: too long\nat big.txt 1 \"here\"");
    List<Diagnostic> findings = written.findings();
    String text = Format.TEXT.render(findings, false);
    assertFalse(text.length() > 2000, "the whole line was printed");
    assertEquals(
        4,
        text.lines()
            .filter(l -> l.contains("^^^^"))
            .findFirst()
            .orElse("")
            .chars()
            .filter(c -> c == '^')
            .count());
  }
}
