package dev.iskra.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.print.Printer;
import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.compiler.Compiled;
import dev.iskra.compiler.Compiler;
import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.emit.ModPath;
import dev.iskra.kind.Count;
import dev.iskra.signature.Type;
import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Every field of every kind, filled in under the game's name and read back from what is emitted.
/// The fields come from the schemas, so that a new one cannot be forgotten here.
class EveryFieldTest {
  private static final String MOD =
      "mod spec \"Spec\" { version = \"0.1.0\"  supported_version = \"1.17.*\" }\n";
  private static final String SCORE = "country = { base = 2 }\n";

  /// Can itself be moved, so that what counts from it keeps its own numbers.
  private static final String OTHER =
      """
      focus other "Other" {
          at = (0, 0)
          cost = 5
          offset = { x = 1  y = 0  trigger = { has_war = yes } }
      }
      """;

  /// Other ways to say where a focus stands, and the text whose key the game knows by itself.
  private static final Set<String> NOT_IN_FOCUSES =
      Set.of("at", "below", "right_of", "left_of", "desc");

  /// What an event says to us alone.
  private static final Set<String> NOT_OF_THE_GAME = Set.of("from");

  /// The fields of a kind as they are written, twice where they may be repeated.
  private static List<String> lines(String keyword, Set<String> without) {
    List<String> lines = new ArrayList<>();
    for (dev.iskra.kind.Field field : AllKinds.list().of(keyword).orElseThrow().schema().fields()) {
      if (!without.contains(field.name())) {
        lines.add(field.name() + " = " + FieldSample.of(keyword, field));
        boolean twice = field.count() == Count.MANY && !(field.type() instanceof Type.Script);
        if (twice) {
          lines.add(field.name() + " = " + FieldSample.of(keyword, field));
        }
      }
    }
    return lines;
  }

  static Block emitted(String source, String path, String... keys) {
    Compiled compiled =
        Compiler.compile(
            new Sources(
                List.of(SourceFile.of("mod-src/main.iskra", MOD + source)),
                List.of(),
                List.of(),
                Optional.empty()),
            AllKinds.list(),
            1);
    // Texts of what is pasted here are nowhere, and some fields are given twice.
    assertEquals(
        List.of(),
        compiled.diagnostics().stream()
            .filter(
                found ->
                    !Set.of("key-without-text", "repeated-field").contains(found.rule().title()))
            .toList(),
        source);
    byte[] bytes =
        compiled.mod().orElseThrow().tree().find(new ModPath(path)).orElseThrow().bytes();
    Block block = script(SourceFile.of(path, bytes));
    for (String key : keys) {
      block = (Block) within(block, key).value();
    }
    return block;
  }

  private static Block script(SourceFile file) {
    Outcome<dev.iskra.clausewitz.Script> read = ScriptReader.read(file);
    assertEquals(List.of(), read.diagnostics());
    List<Entry> entries = read.value().entries();
    return new Block(entries, file, 0, file.bytes().length);
  }

  /// The last field of a name: what is of interest stands behind the focus it refers to.
  private static Field within(Block block, String key) {
    return block.fields().filter(f -> f.is(key)).reduce((first, second) -> second).orElseThrow();
  }

  /// As often as the source has it.
  static void assertHolds(Block block, List<String> lines) {
    List<String> found = new ArrayList<>(block.fields().map(EveryFieldTest::text).toList());
    for (String line : lines) {
      String wanted = text(script(SourceFile.of("line", line)).entries().getFirst());
      assertTrue(found.remove(wanted), () -> wanted + " is not among\n" + found);
    }
  }

  private static String text(Entry entry) {
    return Printer.print(List.of(entry)).text().strip();
  }

  @Test
  void focus() {
    List<String> lines = lines("focus", NOT_IN_FOCUSES);
    assertTrue(lines.size() > 35, lines::toString);
    String source =
        "focus_tree soviet {\n" + SCORE + OTHER + "focus full {\n" + String.join("\n", lines);
    assertHolds(
        emitted(source + "\n}\n}\n", "common/national_focus/soviet.txt", "focus_tree", "focus"),
        once(lines, "mutually_exclusive"));
  }

  /// Exclusions are gathered into one block.
  private static List<String> once(List<String> lines, String field) {
    List<String> result = new ArrayList<>(lines);
    result.remove(field + " = " + FieldSample.RELATIONS.get(field));
    return result;
  }

  @Test
  void sharedAndJointFocus() {
    for (String keyword : List.of("shared_focus", "joint_focus")) {
      List<String> lines = lines(keyword, NOT_IN_FOCUSES);
      if (keyword.equals("shared_focus")) {
        lines.removeIf(line -> line.contains("joint"));
      }
      String source =
          "shared_" + OTHER + keyword + " full {\n" + String.join("\n", lines) + "\n}\n";
      assertHolds(
          emitted(source, "common/national_focus/spec_shared.txt", keyword),
          once(lines, "mutually_exclusive"));
    }
  }

  @Test
  void focusTree() {
    List<String> lines = lines("focus_tree", Set.of());
    String source = "shared_" + OTHER + "focus_tree soviet {\n" + String.join("\n", lines) + "\n}";
    assertHolds(emitted(source, "common/national_focus/soviet.txt", "focus_tree"), lines);
  }

  @Test
  void eventsOfEveryType() {
    for (String keyword : AllKinds.list().of("event").orElseThrow().keywords()) {
      List<String> lines = lines(keyword, NOT_OF_THE_GAME);
      String source =
          keyword + " full as spec.1 {\n" + String.join("\n", lines) + "\noption \"Well.\"\n}";
      String key = keyword.endsWith("_event") ? keyword : keyword + "_event";
      String ofTheGame = key.equals("event_event") ? "country_event" : key;
      assertHolds(emitted(source, "events/spec_spec.txt", ofTheGame), lines);
    }
  }

  @Test
  void option() {
    List<String> lines = lines("option", Set.of());
    String source = "event full as spec.1 \"Full\" {\noption {\n" + String.join("\n", lines);
    assertHolds(
        emitted(source + "\n}\n}", "events/spec_spec.txt", "country_event", "option"), lines);
  }

  /// How the fields of ideologies are written that have forms of their own.
  private static final Map<String, String> OF_IDEOLOGIES =
      Map.of(
          "types", "{ councilism = { color = { 1 2 3 } } }",
          "dynamic_faction_names", "{ political FACTION_NAME_COMMUNIST_1 }",
          "color", "{ 160 20 60 }",
          "rules", "{ can_puppet = yes can_lower_tension = no }",
          "modifiers",
              "{ generate_wargoal_tension = 0.5 hidden_modifier = { join_faction_tension = 0.1 } }",
          "faction_modifiers", "{ faction_trade_opinion_factor = 0.5 }",
          "ai_fascist", "no",
          "ai_neutral", "no",
          "ai_democratic", "no",
          "ai_ideology_wanted_units_factor", "0.5");

  private static List<String> ofIdeologies(String keyword) {
    List<String> lines = new ArrayList<>();
    for (dev.iskra.kind.Field field : AllKinds.list().of(keyword).orElseThrow().schema().fields()) {
      if (!(field.type() instanceof Type.Text) && !field.name().equals("replaces")) {
        String special = OF_IDEOLOGIES.get(field.name());
        lines.add(
            field.name() + " = " + (special == null ? FieldSample.of(keyword, field) : special));
      }
    }
    return lines;
  }

  @Test
  void ideology() {
    List<String> lines = ofIdeologies("ideology");
    assertTrue(lines.size() > 16, lines::toString);
    String texts =
        "noun = \"N\"\n"
            + "desc = \"D\"\n"
            + "drift = \"T\"\n"
            + "drift_from_guarantees = \"G\"\n"
            + "acceptance = \"A\"\n";
    String source =
        ICON + "ideology full \"Full\" {\n" + texts + String.join("\n", lines) + "\n}\n";
    Block found = emitted(source, "common/ideologies/spec.txt", "ideologies", "full");
    // The game has keys of factions in quotes.
    lines.replaceAll(
        line ->
            line.replace(
                "{ political FACTION_NAME_COMMUNIST_1 }",
                "{ \"political\" \"FACTION_NAME_COMMUNIST_1\" }"));
    assertHolds(found, lines);
    assertEquals(lines.size(), found.fields().count(), "something else is emitted");
    String english = localisation(source);
    for (String line :
        List.of(
            " full:0 \"Full\"",
            " full_noun:0 \"N\"",
            " full_desc:0 \"D\"",
            " full_drift:0 \"T\"",
            " full_drift_from_guarantees:0 \"G\"",
            " full_acceptance:0 \"A\"")) {
      assertTrue(english.contains(line + "\n"), () -> line + " is not among\n" + english);
    }
  }

  /// The sprite that an ideology has for an icon.
  private static final String ICON =
      "raw \"interface/full.gfx\" { spriteTypes = { spriteType = { name ="
          + " \"GFX_ideology_full_group\" } } }\n";

  @Test
  void typeOfAnIdeology() {
    List<String> lines = ofIdeologies("type");
    assertEquals(2, lines.size());
    String source =
        ICON
            + "ideology full \"Full\" {\n"
            + "noun = \"N\"  desc = \"D\"  drift = \"T\"  acceptance = \"A\"\n"
            + "color = { 1 2 3 }  ai_communist = yes\n"
            + "type part \"Part\" {\n"
            + "desc = \"P\"\n"
            + String.join("\n", lines)
            + "\n"
            + "party GER \"S\" \"L\"\n"
            + "country_name GER \"C\" { def = \"E\"  adj = \"J\" }\n"
            + "}\n"
            + "}\n";
    assertHolds(
        emitted(source, "common/ideologies/spec.txt", "ideologies", "full", "types", "part"),
        lines);
    String english = localisation(source);
    for (String line :
        List.of(
            " part:0 \"Part\"",
            " part_desc:0 \"P\"",
            " GER_part_party:0 \"S\"",
            " GER_part_party_long:0 \"L\"",
            " GER_part:0 \"C\"",
            " GER_part_DEF:0 \"E\"",
            " GER_part_ADJ:0 \"J\"")) {
      assertTrue(english.contains(line + "\n"), () -> line + " is not among\n" + english);
    }
  }

  private static String localisation(String source) {
    Compiled compiled =
        Compiler.compile(
            new Sources(
                List.of(SourceFile.of("mod-src/main.iskra", MOD + source)),
                List.of(),
                List.of(),
                Optional.empty()),
            AllKinds.list(),
            1);
    ModPath path = new ModPath("localisation/english/spec_l_english.yml");
    byte[] bytes = compiled.mod().orElseThrow().tree().find(path).orElseThrow().bytes();
    return SourceFile.of(path.value(), bytes).text();
  }

  @Test
  void mod() {
    String source =
        """
        mod spec "Spec" {
            version = "0.2.0"
            supported_version = "1.17.*"
            tags = [ "Events" ]
            languages = [ english ]
            dependencies = [ "Another Mod" ]
            replace_path = [ "history/countries" ]
            picture = "thumbnail.png"
            remote_file_id = "123"
            allow = { flag-never-set = "Another mod sets it." }
        }
        """;
    dev.iskra.kind.Schema schema = AllKinds.list().of("mod").orElseThrow().schema();
    schema.fields().forEach(field -> assertTrue(source.contains(field.name() + " ="), source));
    Compiled compiled =
        Compiler.compile(
            new Sources(
                List.of(SourceFile.of("mod-src/mod.iskra", source)),
                List.of(),
                List.of(),
                Optional.empty()),
            AllKinds.list(),
            1);
    byte[] bytes =
        compiled
            .mod()
            .orElseThrow()
            .tree()
            .find(new ModPath("descriptor.mod"))
            .orElseThrow()
            .bytes();
    assertHolds(
        script(SourceFile.of("descriptor.mod", bytes)),
        List.of(
            "name = \"Spec\"",
            "version = \"0.2.0\"",
            "supported_version = \"1.17.*\"",
            "tags = { \"Events\" }",
            "dependencies = { \"Another Mod\" }",
            "replace_path = \"history/countries\"",
            "picture = \"thumbnail.png\"",
            "remote_file_id = \"123\""));
  }
}
