package dev.iskra.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.compiler.Compiler;
import dev.iskra.compiler.Sources;
import dev.iskra.emit.ModPath;
import dev.iskra.game.BlockKind;
import dev.iskra.kinds.AllKinds;
import dev.iskra.signature.Signatures;
import dev.iskra.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a key opens, what its value names and whether it is a fraction, the signatures say.
class TypedLookUpTest {
  private static final String MOD =
      """
      mod m "M" {
          version   = "1.0"
          game      = "1.17.*"
          languages = [ english ]
      }
      """;

  private static List<String> findings(String effects, String script) {
    String event =
        """
        namespace m
        event congress as m.1 "Congress" {
            option "Go on." {
                %s
            }
        }
        """
            .formatted(effects);
    List<Sources.ScriptSource> scripts =
        script.isEmpty()
            ? List.of()
            : List.of(
                new Sources.ScriptSource(
                    file("script/common/scripted_guis/gui.txt", script),
                    new ModPath("common/scripted_guis/gui.txt")));
    Sources sources =
        new Sources(
            List.of(file("mod.iskra", MOD), file("event.iskra", event)),
            scripts,
            List.of(),
            Optional.empty());
    return Compiler.compile(sources, AllKinds.list(), 1).diagnostics().stream()
        .map(one -> one.rule().title())
        .toList();
  }

  private static SourceFile file(String name, String text) {
    return SourceFile.of("mod-src/" + name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aFractionTakesAPercentage() {
    assertEquals(List.of(), findings("add_stability = 5%", ""));
    assertEquals(List.of("percentage-for-plain-number"), findings("add_political_power = 5%", ""));
    assertEquals(
        List.of(), findings("add_popularity = { ideology = communism  popularity = 5% }", ""));
    Place effects = Place.of(BlockKind.EFFECT);
    assertTrue(effects.takesFraction("add_war_support"));
    assertTrue(effects.takesFraction("a_modifier_of_a_mod_factor"));
    assertFalse(effects.takesFraction("add_manpower"));
    assertTrue(Place.of(BlockKind.WEIGHT).takesFraction("factor"));
    assertFalse(Place.of(BlockKind.WEIGHT).takesFraction("base"));
  }

  @Test
  void everyModifierThatEndsSoIsAFraction() {
    Signatures signatures = Signatures.builtIn();
    signatures
        .names("modifier")
        .filter(name -> name.endsWith("_factor"))
        .forEach(
            name ->
                assertTrue(
                    signatures
                        .form("modifier", name)
                        .orElseThrow()
                        .takes()
                        .words(signatures)
                        .stream()
                        .anyMatch(type -> type.isFraction()),
                    name));
  }

  @Test
  void aBlockHoldsWhatItsSignatureSays() {
    Place effects = Place.of(BlockKind.EFFECT);
    assertFalse(effects.known("hidden_effect").takes().isEmpty());
    assertTrue(effects.known("no_such_effect").takes().isEmpty());
    assertEquals(List.of(), findings("if = { limit = { has_war = no }  add_manpower = 5 }", ""));
    assertEquals(
        List.of("unknown-name"), findings("hidden_effect = { XYZ = { add_manpower = 5 } }", ""));
    assertEquals(List.of(), findings("hidden_effect = { SOV = { add_manpower = 5 } }", ""));
  }

  @Test
  void aNumberIsAWeightInARandomListAndAStateElsewhere() {
    assertEquals(List.of(), findings("random_list = { 99999 = { add_manpower = 5 } }", ""));
    assertEquals(List.of("unknown-name"), findings("99999 = { add_manpower = 5 }", ""));
  }

  @Test
  void aNameIsLookedUpWhereItsTypeIsTaken() {
    assertEquals(List.of("unknown-name"), findings("country_event = { id = m.77  days = 3 }", ""));
    assertEquals(List.of(), findings("country_event = { id = congress  days = 3 }", ""));
    assertEquals(
        List.of("unknown-name"),
        findings("add_manpower = 5", gui("country_event = m.77", "set_global_flag = seen")));
    assertEquals(
        List.of(), findings("add_manpower = 5", gui("country_event = m.1", "add_manpower = 5")));
  }

  @Test
  void aFlagThatAGuiSetsIsSet() {
    String asks = "if = { limit = { has_global_flag = seen }  add_manpower = 5 }";
    assertEquals(List.of(), findings(asks, gui("add_manpower = 1", "set_global_flag = seen")));
    assertEquals(1, findings(asks, gui("add_manpower = 1", "add_manpower = 5")).size());
  }

  private static String gui(String one, String other) {
    return """
    scripted_gui = {
        congress_gui = {
            window_name = "EventWindow"
            context_type = player_context
            effects = {
                yes_click = { %s }
                no_click = { %s }
            }
        }
    }
    """
        .formatted(one, other);
  }
}
