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
