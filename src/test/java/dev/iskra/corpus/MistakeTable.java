package dev.iskra.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.iskra.cli.AllRules;
import dev.iskra.corpus.Page.Fence;
import dev.iskra.corpus.Page.Section;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.Severity;
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
      section.fences().stream()
          .filter(fence -> !fence.setting("rule").isEmpty())
          .forEach(fence -> now.add(elsewhere(section, fence)));
    }
    page.expect(after, rows, now);
  }

  /// A mistake that another test shows; its fence says which rule it is and where it points.
  private static String elsewhere(Section section, Fence fence) {
    Rule rule =
        AllRules.list().stream()
            .filter(one -> one.title().equals(fence.setting("rule")))
            .findFirst()
            .orElseThrow();
    return row(section, rule, rule.severity(), fence.setting("place"));
  }

  private static String row(Section section) {
    SpecProject project = SpecProject.of(section.fences());
    List<Diagnostic> found = project.compile().diagnostics();
    assertEquals(1, found.size(), () -> section.heading() + " has not one finding: " + found);
    Diagnostic one = found.getFirst();
    String file = project.size() > 1 ? one.at().source().path() + ":" : "";
    String place = file + one.at().line() + ":" + one.at().column();
    return row(section, one.rule(), one.severity(), place);
  }

  private static String row(Section section, Rule rule, Severity severity, String place) {
    String name = rule.title() + " (" + severity.word() + ")";
    return "| " + section.heading() + " | " + rule.code() + " | " + name + " | " + place + " |";
  }
}
