package dev.iskra.corpus;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.iskra.cli.AllRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The specification and the pages of kinds: every heading with a source is a test.
/// `src/test/corpus/README.md` says how a page is written.
class SpecTest {
  private static final Path SPEC = Path.of("src/test/corpus/spec");
  private static final Path KINDS = Path.of("src/main/java/dev/iskra/kinds");
  private static final Path DECLARED = Path.of("src/main/resources/game/definitions");

  /// Pages of another form, each with a runner of its own.
  private static final Set<String> ELSEWHERE = Set.of("superset.md", "compile-time.md");

  @TestFactory
  Stream<DynamicTest> specification() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : pages(SPEC)) {
      if (!ELSEWHERE.contains(file.getFileName().toString())) {
        tests.addAll(tests(SPEC.relativize(file).toString(), Page.read(file)));
      }
    }
    assertFalse(tests.isEmpty(), "no specification in " + SPEC);
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> kinds() throws IOException {
    Set<Path> rules = new TreeSet<>(AllRules.list().stream().map(RulePageTest::path).toList());
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : pages(KINDS)) {
      if (!rules.contains(file)) {
        tests.addAll(tests(KINDS.relativize(file).toString(), Page.read(file)));
      }
    }
    for (Path file : pages(DECLARED)) {
      tests.addAll(tests(DECLARED.relativize(file).toString(), Page.read(file)));
    }
    return tests.stream();
  }

  private static List<Path> pages(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static List<DynamicTest> tests(String name, Page page) {
    List<DynamicTest> tests = new ArrayList<>();
    page.sections().stream()
        .filter(SpecSection::isTest)
        .forEach(
            section ->
                tests.add(
                    DynamicTest.dynamicTest(
                        name + ": " + section.heading(),
                        () -> page.run(p -> SpecSection.run(p, section)))));
    MistakeTable.of(page)
        .ifPresent(
            table -> tests.add(DynamicTest.dynamicTest(name + ": table", () -> page.run(table))));
    return tests;
  }
}
