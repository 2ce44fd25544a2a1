package dev.iskra.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.iskra.corpus.Page.Section;
import dev.iskra.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The table at the head of a page of mistakes: a row for each heading, which has one finding.
///
/// @param after the number of the line under the table's head
/// @param rows how many rows the page has
record MistakeTable(int after, int rows) implements Page.PageTest {
  private static final String HEAD = "| Mistake | Code | Rule | Line:column |";

  /// The table of a page that has one.
  static Optional<MistakeTable> of(Page page) {
    int head = page.lines().indexOf(HEAD);
    if (head < 0) {
      return Optional.empty();
    }
    int end = head + 2;
    while (page.lines().get(end).startsWith("|")) {
      end++;
    }
    return Optional.of(new MistakeTable(head + 2, end - head - 2));
  }

  @Override
  public void run(Page page) {
    List<String> now = new ArrayList<>();
    for (Section section : page.sections()) {
      if (SpecSection.isTest(section)) {
        now.add(row(section));
      }
    }
    page.expect(after, rows, now);
  }

  private static String row(Section section) {
    SpecProject project = SpecProject.of(section.fences());
    List<Diagnostic> found = project.compile().diagnostics();
    assertEquals(1, found.size(), () -> section.heading() + " has not one finding: " + found);
    Diagnostic one = found.getFirst();
    String file = project.size() > 1 ? one.at().source().path() + ":" : "";
    String place = file + one.at().line() + ":" + one.at().column();
    String rule = one.rule().title() + " (" + one.severity().word() + ")";
    return "| "
        + section.heading()
        + " | "
        + one.rule().code()
        + " | "
        + rule
        + " | "
        + place
        + " |";
  }
}
