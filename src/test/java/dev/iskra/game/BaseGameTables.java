package dev.iskra.game;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/// Makes the resources of one game version from tables of tab-separated text.
///
/// Each line below says which table gives the names of a family, in which column the name
/// stands, and which other columns are kept: names and relations, no places on the screen and
/// no prose.
final class BaseGameTables {
  private static final String[] SOURCES = {
    "ability abilities name",
    "ai_strategy_plan ai_strategy_plans name",
    "autonomy_state autonomy_states autonomy_state is_puppet",
    "balance_of_power balance_of_power name",
    "building buildings building provincial max",
    "character characters character file name roles advisor_slots",
    "country countries tag name kind capital_state oob ruling_party",
    "decision decisions decision category",
    "decision_category decision_categories name",
    "division_names_group division_names_groups group countries",
    "dynamic_modifier dynamic_modifiers name",
    "dynamic_variable dynamic_variables name section",
    "effect effects name scopes targets",
    "equipment equipment equipment kind archetype type year",
    "equipment_module equipment_modules module category",
    "event events event type triggered_only",
    "faction_template factions_templates name",
    "focus focuses focus tree kind relative_to",
    "focus_tree focus_trees tree file",
    "game_rule game_rules name",
    "idea ideas idea category",
    "idea_category idea_categories category kind slot",
    "idea_slot idea_categories slot",
    "ideology ideologies ideology name",
    "ideology_type ideology_types type ideology name",
    "industrial_organization industrial_organizations name",
    "modifier modifiers name categories decimals",
    "occupation_law occupation_laws name",
    "on_action on_actions on_action",
    "opinion_modifier opinion_modifiers opinion_modifier",
    "resource resources name",
    "scripted_effect scripted_effects name",
    "scripted_trigger scripted_triggers name",
    "special_project special_projects name",
    "sprite sprites sprite",
    "state states state name owner_1936 cores category buildings provinces",
    "state_category state_categories category slots",
    "static_modifier static_modifiers name",
    "strategic_region strategic_regions region name",
    "sub_unit sub_units sub_unit group categories type combat_width",
    "technology technologies technology categories start_year",
    "technology_tag technology_tags name kind",
    "terrain terrains name",
    "trait_country_leader traits_country_leader name",
    "trait_scientist traits_scientist name",
    "trait_unit_leader traits_unit_leader name type trait_type",
    "trigger triggers name scopes targets",
    "victory_point victory_points province state points name",
    "wargoal wargoals name",
  };

  private static final String PLACE = FactsFile.PLACE;

  private final Path folder;
  private final String version;
  private final Map<ObjectType, SortedMap<String, SortedSet<String>>> places;
  private final SequencedMap<ObjectType, byte[]> made = new LinkedHashMap<>();

  private BaseGameTables(Path folder, String version) throws IOException {
    this.places = BaseGamePlaces.read(folder);
    this.folder = folder;
    this.version = version;
  }

  /// The resource of each family, from the tables in `folder`.
  static SequencedMap<ObjectType, byte[]> resources(Path folder, String version)
      throws IOException {
    BaseGameTables tables = new BaseGameTables(folder, version);
    for (String source : SOURCES) {
      tables.make(List.of(source.split(" ")));
    }
    tables.makeLocalisationKeys();
    tables.makeLocalisationCommands();
    tables.makeProvinces();
    for (ObjectType family : tables.places.keySet()) {
      if (!tables.made.containsKey(family)) {
        tables.made.put(family, tables.placed(family, List.of()).bytes());
      }
    }
    tables.makeFiles();
    return tables.made;
  }

  private record Table(List<String> header, List<List<String>> rows) {
    List<String> pick(List<String> row, List<String> columns) {
      return columns.stream().map(column -> cell(row, column)).toList();
    }

    String cell(List<String> row, String column) {
      int at = header.indexOf(column);
      if (at < 0) {
        throw new IllegalArgumentException("no column " + column + " in " + header);
      }
      return row.get(at);
    }

    /// A row with another cell in one column.
    List<String> with(List<String> row, String column, String cell) {
      List<String> changed = new ArrayList<>(row);
      changed.set(header.indexOf(column), cell);
      return changed;
    }
  }

  private Table table(String name) throws IOException {
    List<List<String>> rows =
        Files.readString(folder.resolve(name + ".tsv"))
            .lines()
            .map(line -> Arrays.asList(line.split("\t", -1)))
            .toList();
    return new Table(rows.getFirst(), rows.subList(1, rows.size()));
  }

  private void make(List<String> source) throws IOException {
    ObjectType family = ObjectType.of(source.getFirst()).orElseThrow();
    Table table = table(source.get(1));
    List<String> columns = source.subList(3, source.size());
    FactsWriter writer = placed(family, columns);
    for (List<String> row : table.rows()) {
      if (family == ObjectType.IDEA_SLOT && !table.cell(row, "kind").endsWith("slot")) {
        continue;
      }
      writer.add(table.cell(row, source.get(2)), cells(family, table.pick(row, columns)));
    }
    if (family == ObjectType.EQUIPMENT) {
      SequencedMap<String, List<String>> duplicates = duplicates(table);
      duplicates.forEach((name, row) -> writer.add(name, cells(family, table.pick(row, columns))));
      Set<String> rest = new TreeSet<>(Objects.requireNonNull(places.get(family)).keySet());
      table.rows().forEach(row -> rest.remove(table.cell(row, "equipment")));
      rest.removeAll(duplicates.keySet());
      rest.forEach(name -> writer.add(name, List.of("archetype", "", "", "", "")));
    }
    made.put(family, writer.bytes());
  }

  /// The values of a row, with room for the place where the family has one.
  private List<String> cells(ObjectType family, List<String> values) {
    List<String> cells = new ArrayList<>(values);
    if (places.containsKey(family)) {
      cells.add("");
    }
    return cells;
  }

  /// A table of all names that have a place, and so far nothing else.
  private FactsWriter placed(ObjectType family, List<String> columns) {
    List<String> all = new ArrayList<>(columns);
    SortedMap<String, SortedSet<String>> names =
        places.getOrDefault(family, Collections.emptySortedMap());
    if (!names.isEmpty()) {
      all.add(PLACE);
    }
    FactsWriter writer = new FactsWriter(version, family, all);
    names.forEach(
        (name, files) -> {
          List<String> cells = new ArrayList<>(Collections.nCopies(columns.size(), ""));
          cells.add(String.join("|", files));
          writer.add(name, cells);
        });
    return writer;
  }

  private void makeFiles() throws IOException {
    FactsWriter writer = new FactsWriter(version, ObjectType.FILE, List.of());
    Files.readAllLines(folder.resolve("files.txt")).forEach(path -> writer.add(path, List.of()));
    made.put(ObjectType.FILE, writer.bytes());
  }

  /// The equipment of archetypes that the game makes itself, from others, for another use: it
  /// has a `small_plane_naval_bomber_airframe_0` because it has a `small_plane_airframe_0`. The
  /// table names such an archetype only as that of other equipment; its own is that of the
  /// archetype whose name it has with something in between. What it is of the game's types is
  /// not known.
  private static SequencedMap<String, List<String>> duplicates(Table table) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    table.rows().forEach(row -> rows.put(table.cell(row, "equipment"), row));
    SequencedMap<String, List<String>> made = new LinkedHashMap<>();
    for (List<String> row : table.rows()) {
      String duplicate = table.cell(row, "archetype");
      if (!duplicate.isEmpty() && !rows.containsKey(duplicate)) {
        rows.forEach(
            (name, original) -> {
              String archetype = table.cell(original, "archetype");
              if (name.matches(archetype + "_[0-9]+") && isLonger(duplicate, archetype)) {
                made.put(
                    duplicate + name.substring(archetype.length()),
                    table.with(table.with(original, "archetype", duplicate), "type", ""));
              }
              if (isLonger(duplicate, name) && table.cell(original, "kind").equals("archetype")) {
                made.put(duplicate, table.with(original, "type", ""));
              }
            });
      }
    }
    return made;
  }

  /// Whether `name` is `other` with something put in at an underscore.
  private static boolean isLonger(String name, String other) {
    for (int at = other.indexOf('_'); at > 0; at = other.indexOf('_', at + 1)) {
      if (name.length() > other.length()
          && name.startsWith(other.substring(0, at + 1))
          && name.endsWith(other.substring(at))) {
        return true;
      }
    }
    return false;
  }

  private void makeLocalisationKeys() throws IOException {
    FactsWriter writer = new FactsWriter(version, ObjectType.LOCALISATION_KEY, List.of());
    Files.readAllLines(folder.resolve("localisation_keys.txt"))
        .forEach(key -> writer.add(key, List.of()));
    made.put(ObjectType.LOCALISATION_KEY, writer.bytes());
  }

  private void makeLocalisationCommands() throws IOException {
    Table table = table("loc_objects");
    FactsWriter writer = new FactsWriter(version, ObjectType.LOCALISATION_COMMAND, List.of("kind"));
    for (List<String> row : table.rows()) {
      writer.add(
          table.cell(row, "object") + "." + table.cell(row, "name"),
          table.pick(row, List.of("kind")));
    }
    made.put(ObjectType.LOCALISATION_COMMAND, writer.bytes());
  }

  /// Provinces know their state from the table of states.
  private void makeProvinces() throws IOException {
    Table states = table("states");
    Map<String, String> stateOf = new HashMap<>();
    for (List<String> row : states.rows()) {
      for (String province : states.cell(row, "provinces").split(" ")) {
        stateOf.put(province, states.cell(row, "state"));
      }
    }
    Table table = table("provinces");
    List<String> columns = List.of("type", "coastal", "terrain", "state");
    FactsWriter writer = new FactsWriter(version, ObjectType.PROVINCE, columns);
    for (List<String> row : table.rows()) {
      String province = table.cell(row, "province");
      List<String> values =
          new ArrayList<>(table.pick(row, columns.subList(0, columns.size() - 1)));
      values.add(stateOf.getOrDefault(province, ""));
      writer.add(province, values);
    }
    made.put(ObjectType.PROVINCE, writer.bytes());
  }
}
