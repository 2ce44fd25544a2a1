package dev.iskra.expand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.syntax.Parser;
import dev.iskra.syntax.SyntaxFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The specification of compile time and the pages of its rules do what they say.
class PagesTest {
  private static final Path SPECIFICATION = Path.of("src/test/corpus/spec/compile-time.md");

  @TestFactory
  Stream<DynamicTest> specification() throws IOException {
    return Page.examples(Files.readString(SPECIFICATION)).stream()
        .map(example -> DynamicTest.dynamicTest(example.title(), () -> check(example)));
  }

  @ParameterizedTest
  @EnumSource(ExpandRule.class)
  void pageOfRule(ExpandRule rule) throws IOException {
    String page = page(rule);
    assertTrue(page.startsWith("# " + rule.title() + "\n\n`" + rule.code() + "` · error\n"), page);
    List<Page.Example> examples = Page.examples(page);
    assertEquals(
        List.of("Example", "Instead"), examples.stream().map(Page.Example::title).toList());
    examples.forEach(PagesTest::check);
    assertTrue(examples.getFirst().marks().stream().allMatch(m -> m.endsWith(" " + rule.title())));
    assertEquals(List.of(), examples.getLast().marks());
  }

  private static String page(ExpandRule rule) throws IOException {
    try (InputStream in = ExpandRule.class.getResourceAsStream(rule.title() + ".md")) {
      assertTrue(in != null, "no page: " + rule.title());
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void check(Page.Example example) {
    List<String> found = new ArrayList<>();
    example.files().forEach(f -> Parser.parse(f).diagnostics().forEach(d -> found.add(brief(d))));
    Outcome<List<SyntaxFile>> outcome = new Expansion().again(example.parsed());
    outcome.diagnostics().forEach(d -> found.add(brief(d)));
    assertEquals(example.marks(), found.stream().sorted().toList());
    for (Page.Expected expected : example.expanded()) {
      assertEquals(expected.text(), Rendering.of(outcome.value().get(expected.file())));
    }
  }

  private static String brief(Diagnostic d) {
    return d.at().source().path() + ":" + d.at().line() + " " + d.rule().title();
  }
}
