package dev.iskra.kinds.oob;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.emit.SourceIndex.Place;
import dev.iskra.kind.view.OrderOfBattleView;
import dev.iskra.kinds.oob.air.Wing;
import dev.iskra.mod.ModScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The air wings of an order of battle: a row for each.
final class WingTable {
  private static final List<String> HEAD =
      List.of("Base", "Planes", "Number", "Variant", "Name", "Experience", "Also");

  private static final Set<String> OF_PLANES = Set.of("owner", "amount", "version_name");

  private final ModScript mod;

  WingTable(ModScript mod) {
    this.mod = mod;
  }

  /// A wing with what is said of it after its planes.
  private static final class Wing {
    private final String base;
    private final Field planes;
    private String name = "";
    private String experience = "";
    private final List<String> rest = new ArrayList<>();

    Wing(String base, Field planes) {
      this.base = base;
      this.planes = planes;
      rest.add(Cells.rest((Block) planes.value(), OF_PLANES));
    }

    OrderOfBattleView.Row shown(Optional<Place> at) {
      Block block = (Block) planes.value();
      return new OrderOfBattleView.Row(
          List.of(
              base,
              planes.key().text(),
              Cells.word(block, "amount"),
              Cells.word(block, "version_name"),
              name,
              experience,
              String.join(" ", rest).strip()),
          at);
    }
  }

  OrderOfBattleView.Section section(Block wings) {
    List<Wing> all = new ArrayList<>();
    wings.fields().forEach(base -> base(base, all));
    return new OrderOfBattleView.Section(
        "Air wings",
        "",
        Optional.empty(),
        HEAD,
        all.stream().map(wing -> wing.shown(mod.source(wing.planes.key().span()))).toList());
  }

  /// The key is the number of a state, or in quotes the name of a carrier.
  private static void base(Field base, List<Wing> all) {
    if (!(base.value() instanceof Block block)) {
      return;
    }
    Scalar key = base.key();
    String where = key.quoted() ? "aboard " + key.text() : "state " + key.text();
    int before = all.size();
    for (Entry entry : block.entries()) {
      if (entry instanceof Field field) {
        if (isPlanes(field)) {
          all.add(new Wing(where, field));
        } else if (all.size() > before) {
          describe(field, all.getLast());
        }
      }
    }
  }

  private static boolean isPlanes(Field field) {
    return field.value() instanceof Block && !field.is("ace");
  }

  private static void describe(Field field, Wing wing) {
    if (field.is("name") && field.value() instanceof Scalar name) {
      wing.name = name.text();
    } else if (field.is("start_experience_factor")) {
      wing.experience =
          Cells.percent(Block.of(List.of(field), field.key().span()), "start_experience_factor");
    } else {
      wing.rest.add(ModScript.script(List.of(field)).replaceAll("\\s+", " "));
    }
  }
}
