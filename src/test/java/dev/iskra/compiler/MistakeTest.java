package dev.iskra.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.emit.Artifact;
import dev.iskra.kinds.AllKinds;
import dev.iskra.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Mistakes that people make: each is reported once, and none stops the compiler.
final class MistakeTest {
  private static final String HEAD =
      """
      mod test "Test" {
          version = "0.1.0"
          game = "1.17.*"
      }
      namespace t { prefix = t_ }
      var support on country in 0..100 clamped
      flag held on global
      """;

  private static Compiled compile(String option) {
    String text = HEAD + "event e \"E\" {\n desc = \"d\"\n option \"o\" {\n" + option + "\n}\n}\n";
    SourceFile file = SourceFile.of("mod-src/mod.iskra", text);
    return Compiler.compile(
        new Sources(List.of(file), List.of(), List.of(), Optional.empty()), AllKinds.list(), 1);
  }

  private static Diagnostic only(String option) {
    List<Diagnostic> found = compile(option).diagnostics();
    assertEquals(1, found.size(), found::toString);
    return found.getFirst();
  }

  @Test
  void anUnknownConstantAmongEffectsIsOneError() {
    assertEquals("ISK1201", only("add_political_power = {{nothing}}").rule().code());
    assertEquals("ISK1201", only("if (support >= {{nothing}}) { support += 5 }").rule().code());
  }

  @Test
  void aVariableIsNotSetWithEquals() {
    Diagnostic found = only("support = 50");
    assertEquals("ISK3009", found.rule().code());
    assertTrue(found.help().toString().contains("support := …"), found::toString);
  }

  @Test
  void notInABlockSaysWhatTheGameHas() {
    Diagnostic found = only("if (SPR { not has_war = yes }) { add_political_power = 1 }");
    assertTrue(found.help().toString().contains("NOT = {"), found::toString);
  }

  @Test
  void aFlagOfAnotherKindIsNamed() {
    Diagnostic found =
        only("set_global_flag = held\nif (has_country_flag = held) { add_political_power = 1 }");
    assertTrue(found.help().toString().contains("There is a global flag"), found::toString);
  }

  @Test
  void onlyWhatMayLeaveTheRangeIsClamped() {
    assertTrue(!script("support := 0").contains("clamp_variable"));
    assertTrue(script("support += 1").contains("clamp_variable"));
    assertTrue(script("support := other").contains("clamp_variable"));
  }

  private static String script(String option) {
    List<Artifact> files = compile(option).mod().orElseThrow().tree().files().stream().toList();
    return files.stream()
        .filter(file -> file.path().toString().startsWith("events/"))
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }
}
