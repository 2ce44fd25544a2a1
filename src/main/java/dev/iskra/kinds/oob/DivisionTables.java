package dev.iskra.kinds.oob;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Field;
import dev.iskra.emit.SourceIndex.Place;
import dev.iskra.kind.view.OrderOfBattleView;
import dev.iskra.mod.ModScript;
import dev.iskra.mod.ScriptFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The divisions of an order of battle: a table for each remark that stands among them, as armies
/// do, and a row for divisions that differ in name and place alone.
final class DivisionTables {
  private static final List<String> HEAD =
      List.of("Divisions", "Template", "Names", "Provinces", "Experience", "Equipment", "Also");

  private static final Set<String> SHOWN =
      Set.of(
          "name",
          "division_name",
          "location",
          "division_template",
          "start_experience_factor",
          "start_equipment_factor");

  private final ModScript mod;
  private final ScriptFile file;

  DivisionTables(ModScript mod, ScriptFile file) {
    this.mod = mod;
    this.file = file;
  }

  /// What divisions of one row have in common.
  private record Alike(
      String template, String experience, String equipment, String rest, Optional<Place> at) {}

  private static final class Row {
    private final Alike alike;
    private final List<String> names = new ArrayList<>();
    private final List<String> provinces = new ArrayList<>();

    Row(Alike alike) {
      this.alike = alike;
    }

    OrderOfBattleView.Row shown() {
      return new OrderOfBattleView.Row(
          List.of(
              Integer.toString(names.size()),
              alike.template(),
              String.join(", ", names),
              Cells.counted(provinces),
              alike.experience(),
              alike.equipment(),
              alike.rest()),
          alike.at());
    }
  }

  private record Army(String title, List<Row> rows) {}

  List<OrderOfBattleView.Section> sections(Block units) {
    List<Army> armies = new ArrayList<>();
    units
        .fields()
        .filter(f -> f.is("division") && f.value() instanceof Block)
        .forEach(division -> add(division, (Block) division.value(), armies));
    return armies.stream()
        .map(
            army ->
                new OrderOfBattleView.Section(
                    army.title(),
                    "",
                    Optional.empty(),
                    HEAD,
                    army.rows().stream().map(Row::shown).toList()))
        .toList();
  }

  private void add(Field field, Block division, List<Army> armies) {
    Optional<String> remark = file.remarkAbove(field);
    if (armies.isEmpty() || remark.isPresent()) {
      armies.add(new Army(remark.orElse("Divisions"), new ArrayList<>()));
    }
    List<Row> rows = armies.getLast().rows();
    Alike alike =
        new Alike(
            Cells.word(division, "division_template"),
            Cells.percent(division, "start_experience_factor"),
            Cells.percent(division, "start_equipment_factor"),
            Cells.rest(division, SHOWN),
            mod.source(field.key().span()));
    if (rows.isEmpty() || !rows.getLast().alike.equals(alike)) {
      rows.add(new Row(alike));
    }
    rows.getLast().names.add(name(division));
    rows.getLast().provinces.add(Cells.word(division, "location"));
  }

  private static String name(Block division) {
    String name = Cells.word(division, "name");
    if (!name.isEmpty()) {
      return name;
    }
    return division
        .field("division_name")
        .filter(f -> f.value() instanceof Block)
        .map(f -> "no. " + Cells.word((Block) f.value(), "name_order"))
        .orElse("without a name");
  }
}
