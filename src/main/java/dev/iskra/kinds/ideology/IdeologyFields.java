package dev.iskra.kinds.ideology;

import dev.iskra.kind.Field;
import dev.iskra.kind.Schema;
import dev.iskra.signature.Type;
import java.util.List;

/// The fields of an ideology, in the order in which the game's own file has them, after the
/// texts, which become localisation keys.
///
/// Fields and their meaning: the game's `common/ideologies`, version 1.17.
final class IdeologyFields {
  static final String REPLACES = "replaces";
  static final String TYPES = "types";
  static final String FACTION_NAMES = "dynamic_faction_names";
  static final String COLOR = "color";
  static final String RULES = "rules";

  /// The texts, each with the end of its key.
  static final List<String> TEXTS =
      List.of("noun", "desc", "drift", "drift_from_guarantees", "acceptance");

  /// The texts that the game shows of every ideology.
  static final List<String> SHOWN = List.of("noun", "desc", "drift", "acceptance");

  /// The four ways in which the computer plays.
  static final List<String> AI =
      List.of("ai_democratic", "ai_communist", "ai_fascist", "ai_neutral");

  /// What stands in the output as it is written, before and after the rules.
  static final List<String> PLAIN =
      List.of(
          "can_host_government_in_exile",
          "war_impact_on_world_tension",
          "faction_impact_on_world_tension",
          "modifiers",
          "faction_modifiers",
          "can_be_boosted",
          "can_collaborate",
          "ai_democratic",
          "ai_communist",
          "ai_fascist",
          "ai_neutral",
          "ai_ideology_wanted_units_factor",
          "ai_give_core_state_control_threshold");

  static final Field COLOUR =
      Field.of(
          COLOR,
          new Type.Special("a colour, such as `{ 160 20 60 }` or `rgb { 160 20 60 }`"),
          "Its colour, red, green and blue from 0 to 255.");

  static final Schema SCHEMA = described();

  private IdeologyFields() {}

  private static Schema described() {
    return Schema.of(
            text("noun", "The noun to the title, which is an adjective: `Communism`."),
            text("desc", "What it believes in."),
            text("drift", "What the daily change of its popularity is called."),
            text("drift_from_guarantees", "What that change is called where guarantees bring it."),
            text("acceptance", "What its modifier on diplomacy is called."),
            Field.of(
                REPLACES,
                new Type.OneOf(List.of("base_game")),
                "Says that it stands in place of the base game's of the same name."),
            Field.of(TYPES, new Type.Script(), "Types as the game writes them."),
            Field.of(
                FACTION_NAMES,
                new Type.Special("a list of texts, such as `[ \"The Free Communes\", key ]`"),
                "What the computer calls factions that it founds."),
            COLOUR,
            Field.of(
                RULES,
                new Type.Special("a block of rules, such as `{ can_puppet = yes }`"),
                "What its countries may do."),
            yesNo("can_host_government_in_exile", "Whether its countries take in exiles."),
            number("war_impact_on_world_tension", "What its wars do to the tension, -1 to 1."),
            number("faction_impact_on_world_tension", "What its factions do to it, -1 to 1."),
            Field.of("modifiers", new Type.Script(), "Modifiers of every country that has it."),
            Field.of(
                "faction_modifiers",
                new Type.Script(),
                "Modifiers of every country in a faction that one of its countries leads."),
            yesNo("can_be_boosted", "Whether others can raise its popularity."),
            yesNo("can_collaborate", "Whether collaboration governments can have it."),
            yesNo("ai_democratic", "Whether the computer plays it as a democracy."),
            yesNo("ai_communist", "Whether the computer plays it as a communist country."),
            yesNo("ai_fascist", "Whether the computer plays it as a fascist country."),
            yesNo("ai_neutral", "Whether the computer plays it as a non-aligned country."),
            number("ai_ideology_wanted_units_factor", "How many divisions the computer wants."),
            number(
                "ai_give_core_state_control_threshold",
                "From when on the computer gives an ally control of its core states."))
        .with("type", "party", "country_name");
  }

  private static Field text(String name, String summary) {
    return Field.of(name, new Type.Text(false), summary);
  }

  private static Field yesNo(String name, String summary) {
    return Field.of(name, new Type.YesNo(), summary);
  }

  private static Field number(String name, String summary) {
    return Field.of(name, new Type.Decimal(), summary);
  }
}
