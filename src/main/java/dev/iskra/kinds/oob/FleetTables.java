package dev.iskra.kinds.oob;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Field;
import dev.iskra.kind.view.OrderOfBattleView;
import dev.iskra.mod.ModScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The fleets of an order of battle: a table for each, a row for each ship.
final class FleetTables {
  private static final List<String> HEAD =
      List.of("Task force", "Ship", "Type", "Hull", "Variant", "Experience", "Also");

  private static final Set<String> SHOWN =
      Set.of("name", "definition", "equipment", "start_experience_factor");

  private final ModScript mod;

  FleetTables(ModScript mod) {
    this.mod = mod;
  }

  List<OrderOfBattleView.Section> sections(Block units) {
    return blocks(units, "fleet").map(this::fleet).toList();
  }

  private static Stream<Field> blocks(Block block, String key) {
    return block.fields().filter(f -> f.is(key) && f.value() instanceof Block);
  }

  private OrderOfBattleView.Section fleet(Field field) {
    Block fleet = (Block) field.value();
    List<OrderOfBattleView.Row> rows = new ArrayList<>();
    // Before 1.6 of the game ships stood in the fleet itself.
    ships("", fleet, rows);
    blocks(fleet, "task_force").forEach(force -> force((Block) force.value(), rows));
    String base = Cells.word(fleet, "naval_base");
    return new OrderOfBattleView.Section(
        Cells.word(fleet, "name"),
        base.isEmpty() ? "" : "naval base in province " + base,
        mod.source(field.key().span()),
        HEAD,
        rows);
  }

  private void force(Block force, List<OrderOfBattleView.Row> rows) {
    String location = Cells.word(force, "location");
    String place = location.isEmpty() ? "" : " (province " + location + ")";
    ships(Cells.word(force, "name") + place, force, rows);
  }

  private void ships(String force, Block block, List<OrderOfBattleView.Row> rows) {
    blocks(block, "ship").forEach(ship -> rows.add(ship(force, ship)));
  }

  private OrderOfBattleView.Row ship(String force, Field field) {
    Block ship = (Block) field.value();
    Optional<Field> hull =
        ship.field("equipment")
            .filter(f -> f.value() instanceof Block)
            .flatMap(f -> ((Block) f.value()).fields().findFirst());
    return new OrderOfBattleView.Row(
        List.of(
            force,
            Cells.word(ship, "name"),
            Cells.word(ship, "definition"),
            hull.map(f -> f.key().text()).orElse(""),
            hull.map(Field::value)
                .filter(Block.class::isInstance)
                .map(value -> Cells.word((Block) value, "version_name"))
                .orElse(""),
            Cells.percent(ship, "start_experience_factor"),
            Cells.rest(ship, SHOWN)),
        mod.source(field.key().span()));
  }
}
