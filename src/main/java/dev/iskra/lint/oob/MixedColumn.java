package dev.iskra.lint.oob;

import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.oob.Template;
import dev.iskra.mod.oob.Template.Grid;
import dev.iskra.mod.oob.Template.Unit;
import dev.iskra.model.Names;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A column of a template with battalions of different groups, such as infantry and armour.
public final class MixedColumn implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    for (Template template : mod.orders().templates()) {
      for (Grid grid : template.grids()) {
        if (grid.key().equals("regiments")) {
          check(grid, mod.names(), sink);
        }
      }
    }
  }

  private void check(Grid grid, Names names, Sink sink) {
    Map<Integer, Unit> first = new HashMap<>();
    for (Unit unit : grid.units()) {
      Optional<String> group =
          MisplacedUnit.group(unit, names).filter(one -> !one.equals("support"));
      if (group.isEmpty()) {
        continue;
      }
      Unit head = first.computeIfAbsent(unit.column(), _ -> unit);
      String column = MisplacedUnit.group(head, names).orElse("");
      if (!column.equals(group.get())) {
        String what = "`" + unit.name().text() + "` is of the group `" + group.get() + "`";
        sink.report(
            finding(unit.name().at(), what + ", and its column of `" + column + "`.")
                .label(head.name().at(), "the column begins here")
                .help("Give each group a column of its own."));
      }
    }
  }
}
