package dev.iskra.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonParser;
import dev.iskra.corpus.Page;
import dev.iskra.corpus.Page.Fence;
import dev.iskra.diagnostic.Diagnostic;
import java.io.IOException;
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
