package dev.iskra.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.iskra.cli.AllRules;
import dev.iskra.corpus.Page.Section;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.Severity;
import dev.iskra.game.FactsRule;
import dev.iskra.index.IndexRule;
import dev.iskra.pack.InstallRule;
import dev.iskra.pack.PackRule;
import dev.iskra.project.IndexFolderRule;
import dev.iskra.project.NewModRule;
import dev.iskra.project.ProjectRule;
import dev.iskra.project.UserFolderRule;
import dev.iskra.suppress.BaselineRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The example on a rule's page gives that rule and nothing else, and the remedy does away with
/// it. Files of the example that the remedy does not write again stay as they are.
class RulePageTest {
  /// What these rules find is no matter of sources; tests of their own show it.
  private static final List<Class<? extends Rule>> OF_DISKS =
      List.of(
          ProjectRule.class,
          BaselineRule.class,
          FactsRule.class,
          IndexRule.class,
          IndexFolderRule.class,
          UserFolderRule.class,
          NewModRule.class,
          PackRule.class,
          InstallRule.class);

  /// Where the page of a rule lies.
  static Path path(Rule rule) {
    String folder = rule.getClass().getPackageName().replace('.', '/');
    return Path.of("src/main/java", folder, rule.title() + ".md");
  }

  @TestFactory
  Stream<DynamicTest> pages() {
    return AllRules.list().stream()
        .filter(rule -> Files.exists(path(rule)))
        .map(rule -> DynamicTest.dynamicTest(rule.title(), () -> check(rule)));
  }

  private static void check(Rule rule) throws Exception {
    Page page = Page.read(path(rule));
    Section example = section(page, "Example");
    if (SpecProject.of(example.fences()).isEmpty()) {
      boolean ofDisks = OF_DISKS.stream().anyMatch(family -> family.isInstance(rule));
      assertTrue(ofDisks, "the example has no source");
      assumeFalse(ofDisks, "the rule is about disks, its own test covers it");
    }
    example(rule, SpecProject.of(example.fences()));
    Section instead = section(page, "Instead");
    boolean alone = instead.fences().stream().anyMatch(fence -> fence.says("alone"));
    SpecProject remedy =
        SpecProject.of(alone ? List.of() : example.fences()).with(instead.fences());
    assertFalse(SpecProject.of(instead.fences()).isEmpty(), "the remedy has no source");
    instead(rule, remedy.compile().diagnostics());
  }

  private static Section section(Page page, String heading) {
    return page.sections().stream()
        .filter(section -> section.heading().equals(heading))
        .findFirst()
        .orElseThrow();
  }

  private static void example(Rule rule, SpecProject project) {
    List<Annotation> annotations = project.annotations();
    assertFalse(annotations.isEmpty(), "the example marks no line");
    for (Annotation annotation : annotations) {
      assertEquals(rule.title(), annotation.title());
    }
    assertEquals(List.of(), project.disagreements(project.compile().diagnostics()), rule::title);
  }

  private static void instead(Rule rule, List<Diagnostic> found) {
    List<String> left =
        found.stream()
            .filter(d -> d.rule().equals(rule) || d.severity() == Severity.ERROR)
            .map(d -> d.at() + " [" + d.rule().title() + "] " + d.message())
            .toList();
    assertEquals(List.of(), left, () -> "the remedy of " + rule.title() + " is not a remedy");
  }
}
