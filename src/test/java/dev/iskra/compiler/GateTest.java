package dev.iskra.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.diagnostic.Severity;
import dev.iskra.emit.ModPath;
import dev.iskra.kinds.AllKinds;
import dev.iskra.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What stops the output: errors of native forms, and nothing that is passed through.
class GateTest {
  private static final String MOD = "mod m \"M\" { version = \"0.1.0\" game = \"1.17.*\" }\n";

  private static Compiled compiled(String iskra, String script) {
    ModPath path = new ModPath("events/a.txt");
    List<Sources.ScriptSource> scripts =
        script.isEmpty()
            ? List.of()
            : List.of(
                new Sources.ScriptSource(
                    SourceFile.of("mod-src/script/events/a.txt", script), path));
    SourceFile main = SourceFile.of("mod-src/main.iskra", MOD + iskra);
    Sources sources = new Sources(List.of(main), scripts, List.of(), Optional.empty());
    return Compiler.compile(sources, AllKinds.list(), 1);
  }

  private static long errors(Compiled compiled) {
    return compiled.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).count();
  }

  private static String text(Compiled compiled, String path) {
    byte[] bytes =
        compiled.mod().orElseThrow().tree().find(new ModPath(path)).orElseThrow().bytes();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void mistakesInScriptFilesAreWrittenAsTheyStand() {
    String script =
        "add_namespace = a\ncountry_event = { id = a.1 immediate = { add_ideas = nobody }";
    Compiled compiled = compiled("", script);
    assertTrue(errors(compiled) > 0, "an unknown idea, and a brace too few");
    assertEquals(script, text(compiled, "events/a.txt"));
  }

  @Test
  void mistakesInPastedBlocksAreWrittenAsTheyStand() {
    Compiled compiled =
        compiled(
            "raw \"common/ideas/a.txt\" { ideas = { country = { x = { on_add = { add_ideas = nobody"
                + " } } } } }",
            "");
    assertTrue(errors(compiled) > 0, compiled.diagnostics().toString());
    assertTrue(text(compiled, "common/ideas/a.txt").contains("add_ideas = nobody"));
  }

  @Test
  void anUnknownNameInANativeFormStopsTheOutput() {
    Compiled compiled = compiled("event e \"E\" { option \"Ok.\" { add_ideas = nobody } }", "");
    assertEquals(1, errors(compiled));
    assertTrue(compiled.isStopped());
    assertTrue(compiled.mod().isEmpty());
  }

  @Test
  void whatCannotBeWrittenStopsTheOutputWhereverItStands() {
    Compiled compiled = compiled("raw \"events/a.txt\" { add_namespace = b }", "add_namespace = a");
    assertEquals(1, errors(compiled));
    assertTrue(compiled.mod().isEmpty(), "two files of one path");
  }
}
