package dev.iskra.clausewitz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Rule;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule has a page, its example gives exactly what it says, and the remedy gives nothing.
class RulePagesTest {
  static Stream<Rule> rules() {
    return Stream.concat(Stream.of(ScriptRule.values()), Stream.of(LocalisationRule.values()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(Rule rule) throws IOException {
    RulePage page = RulePage.of(rule);
    String head = "# " + rule.title() + "\n\n`" + rule.code() + "` · " + rule.severity().word();
    assertTrue(page.head().startsWith(head), page.head());
    assertEquals(1, page.example().marks().size());
    assertEquals(page.example().marks(), found(page.example()));
    assertTrue(page.example().marks().getFirst().endsWith(rule.title()));
    assertEquals(List.of(), found(page.instead()));
  }

  private static List<String> found(RulePage.Fence fence) {
    List<Diagnostic> found =
        fence.language().equals("localisation")
            ? LocalisationReader.read(fence.source()).diagnostics()
            : ScriptReader.read(fence.source()).diagnostics();
    return found.stream()
        .map(d -> d.at().line() + " " + d.severity().word() + " " + d.rule().title())
        .toList();
  }
}
