package dev.iskra.kinds;

import static dev.iskra.kinds.EveryFieldTest.assertHolds;
import static dev.iskra.kinds.EveryFieldTest.emitted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.iskra.kind.Field;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Every field that files in `history/units` have, filled in under the game's name and read back
/// from what is emitted; and every field of the schemas, so that a new one cannot be forgotten.
class EveryUnitFieldTest {
  private static final String UNITS = "history/units/full";

  /// Forms of Iskra, which become something else.
  private static final Set<String> OURS = Set.of("start", "number", "names", "hull");

  private static final List<String> ROOT =
      List.of(
          "start_equipment_factor = 0.5",
          "focus = { current = SOV_a_global_class_struggle progress = 35 }",
          """
          create_colonial_division_template = {
            subject = MON
            division_template = { name = "Colonial" regiments = { infantry = { x = 0 y = 0 } } }
          }\
          """,
          """
          instant_effect = {
            add_equipment_production = {
              equipment = { type = infantry_equipment_1 creator = "SOV" version_name = "x" }
              requested_factories = 3
              progress = 0.5
              efficiency = 50
              amount = 10
              industrial_manufacturer = mio:SOV_gaz_organization
            }
          }\
          """,
          "navy_leader = { name = \"An Admiral\" picture = \"p\" traits = { } skill = 2 }",
          "field_marshal = { name = \"A Marshal\" picture = \"p\" traits = { } skill = 2 }",
          "corps_commander = { name = \"A General\" picture = \"p\" traits = { } skill = 2 }");

  private static final List<String> TEMPLATE =
      List.of(
          "name = \"Strelkovaya Diviziya\"",
          "localization_key = SOV_rifle",
          "division_names_group = SOV_INF_01",
          "regiments = { infantry = { x = 0 y = 0 } infantry = { x = 0 y = 1 }"
              + " artillery_brigade = { x = 1 y = 0 } }",
          "support = { engineer = { x = 0 y = 0 } recon = { x = 0 y = 1 } }",
          "regimental_support = { artillery = { x = 0 y = 0 } }",
          "priority = 2",
          "is_locked = yes",
          "force_allow_recruiting = yes",
          "division_cap = 12",
          "template_counter = 7",
          "override_model = SOV_infantry_entity",
          "role = infantry",
          "front_role_override = offence",
          "obsolete = yes",
          "is_army_hq = no",
          "is_fake_intel_division = no",
          "foreign_template_tag = GER",
          "origin_type = subject");

  private static final List<String> DIVISION =
      List.of(
          "name = \"99th Rifle Division\"",
          "location = 3151",
          "division_template = \"Strelkovaya Diviziya\"",
          "start_experience_factor = 0.3",
          "start_equipment_factor = 0.8",
          "start_manpower_factor = 0.9",
          "force_equipment_variants = { infantry_equipment_0 = { owner = \"SOV\" creator = SOV"
              + " amount = 10 version_name = \"Mosin\" } }",
          "officer = { name = SOV_konev portraits = { army = { large = \"a\" small = \"b\" } } }",
          "unique = { infantry = yes }",
          "acclimatization = { cold_climate = 0.5 hot_climate = 0.1 }",
          "army_manpower = { army_manpower_value = { value = { tag = SOV value = 1000 } } }");

  private static final String NAMED = "division_name = { is_name_ordered = yes name_order = 4 }";

  private static final String EQUIPMENT =
      "equipment = { ship_hull_heavy_1 = { amount = 1 owner = SOV version_name = \"Gangut Class\""
          + " creator = SOV create_if_missing = yes } }";

  private static final List<String> SHIP =
      List.of(
          "name = \"Marat\"",
          "ordered_name = \"B 1\"",
          "definition = battleship",
          EQUIPMENT,
          "start_experience_factor = 0.25",
          "pride_of_the_fleet = yes");

  private static final List<String> WING =
      List.of(
          "owner = SOV",
          "creator = SOV",
          "amount = 72",
          "version_name = \"I-16\"",
          "create_if_missing = yes");

  private static final List<String> BESIDE_WING =
      List.of(
          "name = \"1st Wing\"",
          "start_experience_factor = 0.3",
          "ace = { modifier = fighter_genius name = \"Boris\" surname = \"Safonov\""
              + " callsign = \"Bober\" portrait = 2 is_female = no }");

  private static String lines(List<String> fields) {
    return String.join("\n", fields) + "\n";
  }

  private static String source() {
    return "oob full for SOV {\nstart = yes\n"
        + lines(ROOT)
        + ("division_template = {\n" + lines(TEMPLATE) + "}\n")
        + ("units = {\ndivision = {\n" + lines(DIVISION) + "}\n")
        + "fleet = {\nname = \"Baltic Fleet\"\nnaval_base = 3151\n"
        + "task_force = {\nname = \"Squadron\"\nlocation = 3151\nbase = 3151\nship = {\n"
        + (lines(SHIP) + "}\n}\n}\n}\n")
        + "division \"Strelkovaya Diviziya\" at province 3151 {\n"
        + (NAMED + "\n}\n")
        + "wing small_plane_airframe_1 at state 217 {\n"
        + (lines(WING) + lines(BESIDE_WING) + "}\n")
        + "fleet \"Northern Fleet\" at province 3151 { ship battleship { hull = ship_hull_heavy_1"
        + " version_name = \"Gangut Class\" owner = SOV creator = SOV create_if_missing = yes } }\n"
        + "air when (has_dlc = \"By Blood Alone\") {\n"
        + "air_wings = { 217 = { fighter_equipment_0 = { owner = SOV amount = 10 } } }\n}\n}\n";
  }

  @Test
  void root() {
    assertHolds(emitted(source(), UNITS + ".txt"), ROOT);
  }

  @Test
  void template() {
    assertHolds(emitted(source(), UNITS + ".txt", "division_template"), TEMPLATE);
  }

  @Test
  void division() {
    String alone =
        source()
            .replace(
                "division \"Strelkovaya Diviziya\" at province 3151 {\n" + NAMED + "\n}\n", "");
    assertHolds(emitted(alone, UNITS + ".txt", "units", "division"), DIVISION);
    assertHolds(emitted(source(), UNITS + ".txt", "units", "division"), List.of(NAMED));
  }

  @Test
  void fleet() {
    String alone = source().replaceFirst("(?m)^fleet \"Northern.*$", "");
    String file = UNITS + "_naval.txt";
    assertHolds(
        emitted(alone, file, "units", "fleet"),
        List.of("name = \"Baltic Fleet\"", "naval_base = 3151"));
    assertHolds(
        emitted(alone, file, "units", "fleet", "task_force"),
        List.of("name = \"Squadron\"", "location = 3151", "base = 3151"));
    assertHolds(emitted(alone, file, "units", "fleet", "task_force", "ship"), SHIP);
    assertHolds(
        emitted(source(), file, "units", "fleet", "task_force", "ship"), List.of(EQUIPMENT));
  }

  @Test
  void wing() {
    String file = UNITS + "_air.txt";
    assertHolds(emitted(source(), file, "air_wings", "217", "small_plane_airframe_1"), WING);
    assertHolds(emitted(source(), file, "air_wings", "217"), BESIDE_WING);
    assertHolds(
        emitted(source(), UNITS + "_air_when.txt", "air_wings", "217"),
        List.of("fighter_equipment_0 = { owner = SOV amount = 10 }"));
  }

  @Test
  void noFieldIsForgotten() {
    String source = source();
    Set<String> missing = new TreeSet<>();
    for (String keyword :
        List.of("oob", "land", "template", "division", "fleet", "task_force", "ship", "wing")) {
      for (Field field : AllKinds.list().of(keyword).orElseThrow().schema().fields()) {
        if (!source.contains(field.name() + " = ") && !OURS.contains(field.name())) {
          missing.add(keyword + "." + field.name());
        }
      }
    }
    assertEquals(Set.of(), missing);
  }
}
