package dev.iskra.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.compiler.Compiler;
import dev.iskra.compiler.Sources;
import dev.iskra.game.Glossary;
import dev.iskra.kinds.AllKinds;
import dev.iskra.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every example of the glossary stands in a miniature mod, where nothing is found, and uses each
/// of the words it says it shows.
class ExamplesTest {
  private static final String MOD =
      """
      mod examples "Examples" {
          version   = "1.0"
          game      = "1.17.*"
          languages = [ english ]
      }
      """;

  /// What the examples may take for granted.
  private static final String BEFORE =
      """
      namespace before
      event before "Before" {
          hidden    = yes
          immediate = {
              set_country_flag = letters_sent
              set_global_flag  = congress_held
              set_variable     = { left_support = 20 }
              set_cosmetic_tag = SOV_PERMANENT_REVOLUTION
              add_to_array     = { global.sympathisers = SPR }
              save_global_event_target_as = patron
              capital_scope      = { set_state_flag = strike_here }
              SOV_georgy_zhukov  = { set_character_flag = under_suspicion }
          }
          option "Go on." { }
      }
      """;

  private static final String EVENT =
      """
      namespace example
      event example "Example" {
          option "Yes." {
      %s
          }
      }
      """;

  private static final String FOCUS =
      """
      focus_tree example {
          country = { factor = 0  modifier = { add = 100  original_tag = SOV } }
          focus example_focus "Example" {
              at   = (0, 0)
              cost = 35 days
              available = {
      %s
              }
              reward = { add_political_power = 5 }
          }
      }
      """;

  @TestFactory
  Stream<DynamicTest> effects() {
    return tests("effect", EVENT);
  }

  @TestFactory
  Stream<DynamicTest> scopes() {
    return tests("scope", EVENT);
  }

  @TestFactory
  Stream<DynamicTest> triggers() {
    return tests("trigger", FOCUS);
  }

  @TestFactory
  Stream<DynamicTest> modifiers() {
    return tests("modifier", "%s");
  }

  @TestFactory
  Stream<DynamicTest> onActions() {
    return tests(Glossary.ofFields("on_action"), "on_action", "%s");
  }

  private static Stream<DynamicTest> tests(String sort, String around) {
    return tests(Glossary.of(sort), sort, around);
  }

  private static Stream<DynamicTest> tests(Glossary glossary, String sort, String around) {
    return glossary.examples().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    sort + " " + example.names().getFirst(), () -> check(example, around)));
  }

  private static void check(Glossary.Example example, String around) {
    assertEquals(List.of(), findings(around.formatted(example.text())), example.text());
    for (String name : example.names()) {
      String wanted =
          name.startsWith("any:")
              ? "\\w+"
              : name.replaceAll("~\\w+~", "\\\\w+").replace("TAG", "[A-Z]{3}");
      Pattern used = Pattern.compile("(?i)\\b" + wanted + (name.endsWith(":") ? "" : "\\b"));
      assertTrue(used.matcher(example.text()).find(), () -> "does not use " + name);
    }
  }

  private static List<String> findings(String text) {
    List<SourceFile> files = new ArrayList<>();
    files.add(file("mod.iskra", MOD));
    files.add(file("before.iskra", BEFORE));
    files.add(file("example.iskra", text));
    Sources sources = new Sources(files, List.of(), List.of(), Optional.empty());
    return Compiler.compile(sources, AllKinds.list(), 1).diagnostics().stream()
        // An example is not a whole mod: what it pastes has its texts elsewhere.
        .filter(d -> !d.rule().title().equals("key-without-text"))
        .map(d -> d.rule().title() + ": " + d.message())
        .toList();
  }

  private static SourceFile file(String name, String text) {
    return SourceFile.of("mod-src/" + name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aFaultyExampleWouldBeFound() {
    assertTrue(findings(EVENT.formatted("add_popularity = { ideology = comunism }")).size() > 0);
    assertEquals(List.of(), findings(EVENT.formatted("add_stability = 5%")));
  }

  @Test
  void examplesAreMany() {
    long effects = names("effect");
    long triggers = names("trigger");
    assertTrue(effects >= 200, () -> effects + " effects have an example");
    assertTrue(triggers >= 200, () -> triggers + " triggers have an example");
  }

  private static long names(String sort) {
    return Glossary.of(sort).examples().stream()
        .flatMap(example -> example.names().stream())
        .distinct()
        .count();
  }
}
