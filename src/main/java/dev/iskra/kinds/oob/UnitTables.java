package dev.iskra.kinds.oob;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.emit.SourceIndex.Place;
import dev.iskra.kind.view.OrderOfBattleView.Row;
import dev.iskra.kind.view.OrderOfBattleView.Section;
import dev.iskra.mod.ModScript;
import dev.iskra.mod.ScriptFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The units of an order of battle as tables: divisions, fleets, air wings.
record UnitTables(ModScript mod, ScriptFile file) {
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}(\\.\\d{1,6})?");
  private static final String EXPERIENCE = "start_experience_factor";
  private static final String EQUIPMENT = "start_equipment_factor";

  private static final List<String> OF_DIVISIONS =
      List.of("Divisions", "Template", "Names", "Provinces", "Experience", "Equipment", "Also");
  private static final List<String> OF_SHIPS =
      List.of("Task force", "Ship", "Type", "Hull", "Variant", "Experience", "Also");
  private static final List<String> OF_WINGS =
      List.of("Base", "Planes", "Number", "Variant", "Name", "Experience", "Also");

  /// Divisions that differ in name and place alone.
  private record Alike(
      List<String> cells, Optional<Place> at, List<String> names, List<String> provinces) {
    Row row() {
      List<String> all = new ArrayList<>(cells);
      all.addFirst(Integer.toString(names.size()));
      all.add(2, String.join(", ", names));
      all.add(3, counted(provinces));
      return new Row(all, at);
    }
  }

  private record Army(String title, List<Alike> rows) {}

  /// A table for each remark that stands among the divisions, as armies do, and a row for
  /// divisions that differ in name and place alone.
  List<Section> divisions(Block units) {
    List<Army> armies = new ArrayList<>();
    blocks(units, "division").forEach(division -> division(division, armies));
    return armies.stream()
        .map(
            army ->
                new Section(
                    army.title(),
                    "",
                    Optional.empty(),
                    OF_DIVISIONS,
                    army.rows().stream().map(Alike::row).toList()))
        .toList();
  }

  private void division(Field field, List<Army> armies) {
    Block division = (Block) field.value();
    Optional<String> remark = file.remarkAbove(field);
    if (armies.isEmpty() || remark.isPresent()) {
      armies.add(new Army(remark.orElse("Divisions"), new ArrayList<>()));
    }
    List<Alike> rows = armies.getLast().rows();
    List<String> cells =
        List.of(
            word(division, "division_template"),
            percent(division, EXPERIENCE),
            percent(division, EQUIPMENT),
            rest(
                division,
                Set.of(
                    "name",
                    "division_name",
                    "location",
                    "division_template",
                    EXPERIENCE,
                    EQUIPMENT)));
    Optional<Place> at = mod.source(field.key().span());
    if (rows.isEmpty()
        || !rows.getLast().cells().equals(cells)
        || !rows.getLast().at().equals(at)) {
      rows.add(new Alike(cells, at, new ArrayList<>(), new ArrayList<>()));
    }
    rows.getLast().names().add(name(division));
    rows.getLast().provinces().add(word(division, "location"));
  }

  private static String name(Block division) {
    String name = word(division, "name");
    return name.isEmpty()
        ? blocks(division, "division_name")
            .findFirst()
            .map(named -> "no. " + word((Block) named.value(), "name_order"))
            .orElse("without a name")
        : name;
  }

  /// A table for each fleet, a row for each ship.
  List<Section> fleets(Block units) {
    return blocks(units, "fleet").map(this::fleet).toList();
  }

  private Section fleet(Field field) {
    Block fleet = (Block) field.value();
    List<Row> rows = new ArrayList<>();
    // Before 1.6 of the game ships stood in the fleet itself.
    ships("", fleet, rows);
    for (Field force : blocks(fleet, "task_force").toList()) {
      Block body = (Block) force.value();
      String location = word(body, "location");
      String place = location.isEmpty() ? "" : " (province " + location + ")";
      ships(word(body, "name") + place, body, rows);
    }
    String base = word(fleet, "naval_base");
    String note = base.isEmpty() ? "" : "naval base in province " + base;
    return new Section(word(fleet, "name"), note, mod.source(field.key().span()), OF_SHIPS, rows);
  }

  private void ships(String force, Block block, List<Row> rows) {
    for (Field field : blocks(block, "ship").toList()) {
      Block ship = (Block) field.value();
      Optional<Field> hull =
          blocks(ship, "equipment")
              .findFirst()
              .flatMap(f -> ((Block) f.value()).fields().findFirst());
      rows.add(
          new Row(
              List.of(
                  force,
                  word(ship, "name"),
                  word(ship, "definition"),
                  hull.map(f -> f.key().text()).orElse(""),
                  hull.map(f -> f.value() instanceof Block b ? word(b, "version_name") : "")
                      .orElse(""),
                  percent(ship, EXPERIENCE),
                  rest(ship, Set.of("name", "definition", "equipment", EXPERIENCE))),
              mod.source(field.key().span())));
    }
  }

  /// A row for each air wing.
  Section wings(Block wings) {
    List<Row> rows = new ArrayList<>();
    wings
        .fields()
        .filter(base -> base.value() instanceof Block)
        .forEach(base -> wings(base.key(), (Block) base.value(), rows));
    return new Section("Air wings", "", Optional.empty(), OF_WINGS, rows);
  }

  /// The key is the number of a state, or in quotes the name of a carrier. What stands behind the
  /// planes of a wing is said of it.
  private void wings(Scalar key, Block base, List<Row> rows) {
    String where = key.quoted() ? "aboard " + key.text() : "state " + key.text();
    List<Field> fields = base.fields().toList();
    for (int i = 0; i < fields.size(); i++) {
      if (isPlanes(fields.get(i))) {
        int end = i + 1;
        while (end < fields.size() && !isPlanes(fields.get(end))) {
          end++;
        }
        List<Entry> said = List.copyOf(fields.subList(i + 1, end));
        rows.add(wing(where, fields.get(i), Block.of(said, fields.get(i).key().span())));
      }
    }
  }

  private static boolean isPlanes(Field field) {
    return field.value() instanceof Block && !field.is("ace");
  }

  private Row wing(String where, Field planes, Block said) {
    Block block = (Block) planes.value();
    String rest =
        rest(block, Set.of("owner", "amount", "version_name"))
            + " "
            + rest(said, Set.of("name", EXPERIENCE));
    return new Row(
        List.of(
            where,
            planes.key().text(),
            word(block, "amount"),
            word(block, "version_name"),
            word(said, "name"),
            percent(said, EXPERIENCE),
            rest.strip()),
        mod.source(planes.key().span()));
  }

  private static Stream<Field> blocks(Block block, String key) {
    return block.fields().filter(f -> f.is(key) && f.value() instanceof Block);
  }

  /// The word of a field, or nothing.
  private static String word(Block block, String field) {
    return block.scalar(field).map(Scalar::text).orElse("");
  }

  /// A fraction as a percentage: `30%` for `0.3`; what is not a number, as it stands.
  private static String percent(Block block, String field) {
    String text = word(block, field);
    return DECIMAL.matcher(text).matches()
        ? new BigDecimal(text).movePointRight(2).stripTrailingZeros().toPlainString() + "%"
        : text;
  }

  /// All that a table has no column for, on one line.
  private static String rest(Block block, Set<String> shown) {
    List<Entry> left =
        block.entries().stream()
            .filter(
                entry ->
                    !(entry instanceof Field field
                        && shown.contains(field.key().text().toLowerCase(Locale.ROOT))))
            .toList();
    return left.isEmpty() ? "" : ModScript.script(left).replaceAll("\\s+", " ");
  }

  /// Words with how often they occur: `3151 × 2, 11370`.
  private static String counted(List<String> words) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    List<String> shown = new ArrayList<>();
    counts.forEach((word, count) -> shown.add(count == 1 ? word : word + " × " + count));
    return String.join(", ", shown);
  }
}
