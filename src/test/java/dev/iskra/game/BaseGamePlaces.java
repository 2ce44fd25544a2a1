package dev.iskra.game;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads which files of the game define and set each name.
final class BaseGamePlaces {
  /// The types of `defined_names.tsv` and the sets of `set_members.tsv`, and the families that
  /// their names are of. The rest is what no name of is ever asked for: [#LEFT_OUT].
  private static final String[] PLACED = {
    "ability ability",
    "acclimatization acclimatization",
    "ace ace",
    "adjaceny_rule adjacency_rule",
    "ai_area ai_area",
    "ai_equipment_design_group ai_equipment_design_group",
    "ai_faction_theater ai_faction_theater",
    "ai_focus ai_focus",
    "ai_strategy ai_strategy",
    "ai_strategy_plan ai_strategy_plan",
    "ai_template ai_template",
    "autonomy autonomy_state",
    "balance_of_power balance_of_power",
    "bitmapfonts font",
    "building building",
    "character character",
    "collection collection",
    "combat_tactic combat_tactic",
    "containerWindowType container_window",
    "continous_focus continuous_focus",
    "country_leader_trait trait_country_leader",
    "country_scorer scorer",
    "country_tag_alias country_tag_alias",
    "critical_part critical_part",
    "decision decision",
    "decision_category decision_category",
    "division_name division_names_group",
    "doctrine_folder doctrine_folder",
    "doctrine_track doctrine_track",
    "duplicate_archetypes equipment",
    "dynamic_modifier dynamic_modifier",
    "equipment equipment",
    "equipment_group equipment_group",
    "event event",
    "faction_goal faction_goal",
    "faction_member_upgrade faction_member_upgrade",
    "faction_rule faction_rule",
    "faction_rule_group faction_rule_group",
    "faction_template faction_template",
    "focus focus",
    "focus_inlay_window focus_inlay_window",
    "focus_style focus_style",
    "focus_tree focus_tree",
    "game_rule game_rule",
    "grand_doctrine grand_doctrine",
    "graphical_terrain graphical_terrain",
    "idea idea",
    "idea_category idea_category",
    "ideology ideology",
    "intelligence_agency_branch intelligence_agency_branch",
    "intelligence_agency_upgrade intelligence_agency_upgrade",
    "military_industrial_organization industrial_organization",
    "mio_policy mio_policy",
    "modifier_definition modifier_definition",
    "module equipment_module",
    "occupation_law occupation_law",
    "oob order_of_battle",
    "operation operation",
    "operation_phase operation_phase",
    "operation_token operation_token",
    "opinion opinion_modifier",
    "peace_action_categories peace_action_categories",
    "peace_action_modifiers peace_action_modifiers",
    "peace_ai_desires peace_ai_desires",
    "raid raid",
    "raid_category raid_category",
    "resistance_compliance_modifier resistance_compliance_modifier",
    "resource resource",
    "scientist_trait trait_scientist",
    "script_constant script_constant",
    "scripted_effect scripted_effect",
    "scripted_gui scripted_gui",
    "scripted_loc scripted_localisation",
    "scripted_trigger scripted_trigger",
    "shared_focus focus",
    "ship_name ship_name",
    "sp_prototype_reward sp_prototype_reward",
    "spawn_point spawn_point",
    "special_project special_project",
    "specialization specialization",
    "spriteType sprite",
    "state state",
    "state_category state_category",
    "static_modifier static_modifier",
    "strategic_location strategic_location",
    "strategic_region strategic_region",
    "subdoctrine subdoctrine",
    "supply_area supply_area",
    "tech_sharing_group technology_sharing_group",
    "technology technology",
    "terrain terrain",
    "unit sub_unit",
    "unit_leader_trait trait_unit_leader",
    "unit_medal unit_medal",
    "upgrade equipment_upgrade",
    "wargoal wargoal",
    "array array",
    "character_flag character_flag",
    "cosmetic_tag cosmetic_tag",
    "country_flag country_flag",
    "event_namespace event_namespace",
    "event_target event_target",
    "global_event_target global_event_target",
    "global_flag global_flag",
    "idea_token advisor_token",
    "leader_flag unit_leader_flag",
    "project_flag project_flag",
    "state_flag state_flag",
    "temp_array temporary_array",
    "temp_variable temporary_variable",
    "variable variable",
  };

  /// Types whose names are those of files or of the block around all others: `files.txt` has the
  /// first, and nothing names the others. Hooks have a table of their own.
  private static final Set<String> LEFT_OUT =
      Set.of(
          "bookmark",
          "continous_focus_tree",
          "country_file",
          "country_history",
          "country_tag_file",
          "difficulty_setting",
          "ideas",
          "intelligence_agency",
          "on_action",
          "search_filter_prios",
          "type");

  /// The open lists of the game that names are looked up in.
  private static final Set<ObjectType> SCRIPT_ENUMS =
      Set.of(
          ObjectType.EQUIPMENT_BONUS_TYPE, ObjectType.EQUIPMENT_STAT, ObjectType.PRODUCTION_STAT);

  /// The files of each name, by family.
  static Map<ObjectType, SortedMap<String, SortedSet<String>>> read(Path folder)
      throws IOException {
    Map<ObjectType, SortedMap<String, SortedSet<String>>> places = new EnumMap<>(ObjectType.class);
    Map<String, ObjectType> families = new HashMap<>();
    for (String line : PLACED) {
      String[] words = line.split(" ");
      families.put(words[0], ObjectType.of(words[1]).orElseThrow());
    }
    for (String source : List.of("defined_names", "set_members")) {
      for (String line : Files.readAllLines(folder.resolve(source + ".tsv"))) {
        List<String> row = Arrays.asList(line.split("\t", -1));
        ObjectType family = families.get(row.getFirst());
        if (family != null) {
          places
              .computeIfAbsent(family, _ -> new TreeMap<>())
              .computeIfAbsent(plain(family, row.get(1)), _ -> new TreeSet<>())
              .add(row.get(2));
        } else if (!row.getLast().equals("file") && !LEFT_OUT.contains(row.getFirst())) {
          throw new IllegalArgumentException("no family for " + row);
        }
      }
    }
    Files.readAllLines(folder.resolve("script_enums.tsv")).stream()
        .map(line -> line.split("\t", -1))
        .forEach(
            row ->
                ObjectType.of(row[0].replaceFirst("^script_enum_", ""))
                    .filter(SCRIPT_ENUMS::contains)
                    .ifPresent(
                        family ->
                            places
                                .computeIfAbsent(family, _ -> new TreeMap<>())
                                .put(row[1], new TreeSet<>(Set.of("common/script_enums.txt")))));
    SortedMap<String, SortedSet<String>> categories =
        places.computeIfAbsent(ObjectType.SUB_UNIT_CATEGORY, _ -> new TreeMap<>());
    for (String line : Files.readAllLines(folder.resolve("sub_units.tsv"))) {
      for (String category : line.split("\t", -1)[2].split(" ")) {
        if (category.startsWith("category_")) {
          categories.put(category, new TreeSet<>(Set.of("common/unit_tags/00_categories.txt")));
        }
      }
    }
    return places;
  }

  /// The name without what the game adds to it and without the scope before it: `flag@ROOT` and
  /// `GER.left_support` are looked up as `flag` and `left_support`.
  private static String plain(ObjectType family, String name) {
    return switch (family) {
      case ARRAY, TEMPORARY_ARRAY, TEMPORARY_VARIABLE, VARIABLE -> bare(name);
      default -> name.indexOf('@') > 0 ? name.substring(0, name.indexOf('@')) : name;
    };
  }

  private static String bare(String name) {
    String before = name.replaceFirst("(?<=.)[\\^@?].*", "");
    int start = Math.max(before.lastIndexOf('.'), before.lastIndexOf(':')) + 1;
    return before.substring(start);
  }

  private BaseGamePlaces() {}
}
