package dev.iskra.kinds;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// A definition file is the only place that knows the fields of a plain kind: where a field has
/// another name in it, schema, check, page and output have it too, and nothing has the old one.
class RenamedFieldTest {
  private static final String FILE = "game/definitions/decision.iskra";

  private static String renamed(String text) {
    return text.replace("    cost? = amount\n", "    price? = amount\n");
  }

  private static final String SOURCE =
      """
      decision common/decisions/spec.txt
      mod spec "Spec" { version = "0.1.0"  supported_version = "1.17.*" }
      decision_category reforms "Reforms" {
          decision land_reform "Land Reform" { WORD = 50 }
          pasted_reform = { WORD = nothing_sets_it }
      }
      """;

  private static String told(String word) throws Exception {
    return new ChangedTool(FILE, RenamedFieldTest::renamed)
        .ask(KindWitness.class, SOURCE.replace("WORD", word));
  }

  private static void holds(String told, String part) {
    assertTrue(told.contains(part), () -> "no `" + part + "` in:\n" + told);
  }

  private static void lacks(String told, String part) {
    assertFalse(told.contains(part), () -> "`" + part + "` in:\n" + told);
  }

  private static final String FOCUS =
      """
      focus common/national_focus/soviet.txt
      mod spec "Spec" { version = "0.1.0"  supported_version = "1.17.*" }
      focus_tree soviet {
          country = { factor = 0  modifier = { add = 100  original_tag = SOV } }
          focus congress "The Congress" { at = (4, 0)  WORD = 35 days }
          focus = { id = pasted  x = 0  y = 0  WORD = nothing_sets_it }
      }
      """;

  private static final String EVENT =
      """
      event events/spec_spec.txt
      mod spec "Spec" { version = "0.1.0"  supported_version = "1.17.*" }
      event congress as spec.1 "The Congress" { WORD = 1 week  option "Well." }
      """;

  private static String renamed(String file, String from, String to, String source, String word)
      throws Exception {
    return new ChangedTool(file, text -> text.replace("    " + from, "    " + to))
        .ask(KindWitness.class, source.replace("WORD", word));
  }

  /// A focus is read and written by code of its own, which does not know the names of its fields.
  @Test
  void aFieldOfAFocusIsRenamedInOneFile() throws Exception {
    String file = "game/definitions/focus.iskra";
    String told = renamed(file, "cost? = time[weeks]", "span? = time[weeks]", FOCUS, "span");
    lacks(told, ", cost,");
    holds(
        told, "| `span` |  | a time, such as `35 days`, or a number of weeks | How long it takes");
    holds(told, "`span`: How long it takes");
    holds(told, "5 unset-variable `span` takes a time in weeks or a variable");
    lacks(told, "unknown-field");
    holds(told, "span = 5");
    holds(
        renamed(file, "cost? = time[weeks]", "span? = time[weeks]", FOCUS, "cost"),
        "4 unknown-field `focus` has no field `cost`.");
  }

  /// So is an event.
  @Test
  void aFieldOfAnEventIsRenamedInOneFile() throws Exception {
    String file = "game/definitions/event.iskra";
    String told = renamed(file, "timeout_days? =", "patience? =", EVENT, "patience");
    lacks(told, "timeout_days");
    holds(
        told, "| `patience` |  | a time, such as `35 days`, or a number of days | After how many");
    lacks(told, "unknown-field");
    holds(told, "patience = 7");
    holds(
        renamed(file, "timeout_days? =", "patience? =", EVENT, "timeout_days"),
        "2 unknown-field `event` has no field `timeout_days`.");
  }

  /// Adding a kind is the diff that CONTRIBUTING shows: an entry in its definition file.
  @Test
  void aKindIsAddedInOneFile() throws Exception {
    UnaryOperator<String> added =
        text ->
            text.replace(
                "extern definition wargoal",
                "kind wargoal {\n    title = \"<id>\"\n}\n\nextern definition wargoal");
    String source =
        """
        wargoal common/wargoals/spec.txt
        namespace perm { prefix = perm_ }
        mod spec "Spec" { version = "0.1.0"  supported_version = "1.17.*" }
        wargoal spread "Spread the Revolution" { annex_cost = 10  annex_threat_factor = 50% }
        wargoal_types = { pasted = { annex_cost = 5 } }
        scripted_effect go { create_wargoal = { type = spread  target = FIN } }
        scripted_effect again { create_wargoal = { type = pasted  target = FIN } }
        """;
    String told =
        new ChangedTool("game/definitions/wargoal.iskra", added).ask(KindWitness.class, source);
    holds(told, "| `annex_cost` |  | a whole number |");
    holds(told, "check: []");
    holds(told, "perm_spread = { annex_cost = 10 annex_threat_factor = 0.5 }");
  }

  @Test
  void aFieldIsRenamedInOneFile() throws Exception {
    String told = told("price");
    holds(told, ", price,");
    lacks(told, ", cost,");
    holds(told, "| `price` |  | a number or a variable | The political power it costs. |");
    lacks(told, "| `cost` |");
    holds(told, "`price`: The political power it costs.");
    holds(told, "4 unset-variable `price` takes a number or a variable");
    lacks(told, "unknown-field");
    holds(told, "land_reform = { price = 50 }");
  }

  /// The same for kinds with code of their own: a field of a division.
  @Test
  void aFieldOfAnOrderOfBattleIsRenamedInOneFile() throws Exception {
    String source =
        """
        division history/units/autumn.txt
        mod spec "Spec" { version = "0.1.0"  supported_version = "1.17.*" }
        oob autumn for SOV {
            start = yes
            template rifle "Rifle" { regiments = [ [infantry] ] }
            division rifle at province 3151 { WORD = 70% }
        }
        """;
    ChangedTool changed =
        new ChangedTool(
            "game/definitions/oob.iskra",
            text ->
                text.replace(
                    "    start_manpower_factor? = number[0..1]%",
                    "    start_strength? = number[0..1]%"));
    String told = changed.ask(KindWitness.class, source.replace("WORD", "start_strength"));
    holds(told, ", start_strength,");
    lacks(told, "start_manpower_factor");
    holds(told, "| `start_strength` |  | a fraction, such as `0.3` or `30%` | How many of its men");
    holds(told, "`start_strength`: How many of its men it has.");
    holds(told, "start_strength = 0.7");
    String old = changed.ask(KindWitness.class, source.replace("WORD", "start_manpower_factor"));
    holds(old, "5 unknown-field `division` has no field `start_manpower_factor`.");
    String unchanged = new KindWitness().apply(source.replace("WORD", "start_manpower_factor"));
    holds(unchanged, "start_manpower_factor = 0.7");
  }

  /// A field of an ideology.
  @Test
  void aFieldOfAnIdeologyIsRenamedInOneFile() throws Exception {
    String source =
        """
        ideology common/ideologies/spec.txt
        mod spec "Spec" { version = "0.1.0"  supported_version = "1.17.*" }
        raw "interface/i.gfx" { spriteTypes = { spriteType = { name = GFX_ideology_red_group } } }
        ideology red "Red" {
            noun = "Red"  desc = "Red."  drift = "Drift"  acceptance = "Diplomacy"
            color = { 160 20 60 }
            ai_communist = yes
            WORD = yes
            type redder "Redder" { desc = "Redder." }
        }
        """;
    ChangedTool changed =
        new ChangedTool(
            "game/definitions/ideology.iskra",
            text -> text.replace("    can_collaborate? = yes_no", "    can_help? = yes_no"));
    String told = changed.ask(KindWitness.class, source.replace("WORD", "can_help"));
    holds(told, ", can_help,");
    lacks(told, "can_collaborate");
    holds(told, "| `can_help` |  | `yes` or `no` | Whether governments of collaborators may");
    holds(told, "`can_help`: Whether governments of collaborators may have it.");
    holds(told, "check: []");
    holds(told, "can_help = yes");
    String old = changed.ask(KindWitness.class, source.replace("WORD", "can_collaborate"));
    holds(old, "7 unknown-field `ideology` has no field `can_collaborate`.");
  }

  @Test
  void theOldNameIsNoFieldThen() throws Exception {
    String told = told("cost");
    holds(told, "3 unknown-field `decision` has no field `cost`.");
    lacks(told, "unset-variable");
    holds(told, "emission: nothing");
  }

  @Test
  void withTheFileAsItIsTheFieldHasItsName() {
    String told = new KindWitness().apply(SOURCE.replace("WORD", "cost"));
    holds(told, "| `cost` |  | a number or a variable | The political power it costs. |");
    holds(told, "4 unset-variable `cost` takes a number or a variable");
    holds(told, "land_reform = { cost = 50 }");
  }
}
