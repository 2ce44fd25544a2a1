package dev.iskra.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.emit.Artifact;
import dev.iskra.kinds.AllKinds;
import dev.iskra.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A loop puts several declarations and texts at one place of the source; none may be taken for
/// another.
class LoopedDeclarationsTest {
  private static final String MOD =
      """
      mod loops "Loops" { version = "1.0"  game = "1.17.*"  languages = [ english ] }
      namespace loops
      """;

  private static String output(String source) {
    SourceFile file = SourceFile.of("mod-src/loops.iskra", MOD + source);
    Sources sources = new Sources(List.of(file), List.of(), List.of(), Optional.empty());
    Compiled compiled = Compiler.compile(sources, AllKinds.list(), 1);
    assertEquals(List.of(), compiled.diagnostics());
    return compiled.mod().orElseThrow().tree().files().stream()
        .map(LoopedDeclarationsTest::text)
        .collect(Collectors.joining("\n"));
  }

  private static String text(Artifact artifact) {
    return new String(artifact.bytes(), StandardCharsets.UTF_8);
  }

  private static long count(String text, String part) {
    return text.lines().filter(line -> line.contains(part)).count();
  }

  @Test
  void everyFocusOfALoopIsEmitted() {
    String out =
        output(
            """
            focus_tree columns {
                country = { factor = 0 }
                for n in [1, 2, 3] {
                    focus column_{{n}} "Column {{n}}" { at = ({{n}}, 0)  cost = 35 days }
                }
            }
            """);
    for (int n = 1; n <= 3; n++) {
      assertEquals(1, count(out, "id = loops_column_" + n), out);
      assertEquals(1, count(out, "x = " + n), out);
      assertEquals(1, count(out, " loops_column_" + n + ":0 \"Column " + n + "\""), out);
    }
  }

  @Test
  void optionsOfEventsOfALoopHaveKeysOfTheirOwn() {
    String out =
        output(
            """
            for tag in [LIT, LAT] {
                event note_{{tag}} "A Note to {{tag}}" {
                    immediate = { custom_effect_tooltip = "The note is delivered." }
                    for word in ["Yes", "No"] {
                        option "{{word}}." { custom_effect_tooltip = "They said {{word}}." }
                    }
                    option "Silence." { }
                }
            }
            """);
    assertEquals(2, count(out, "\"Yes.\""), out);
    assertEquals(2, count(out, "\"No.\""), out);
    assertEquals(2, count(out, "\"They said No.\""), out);
    assertEquals(2, count(out, "\"Silence.\""), out);
    assertEquals(2, count(out, "\"The note is delivered.\""), out);
    for (String line : out.lines().filter(l -> l.contains(":0 \"")).toList()) {
      String key = line.strip().substring(0, line.strip().indexOf(":0"));
      assertTrue(count(out, key) >= 2, () -> key + " is defined and not used:\n" + out);
    }
  }
}
