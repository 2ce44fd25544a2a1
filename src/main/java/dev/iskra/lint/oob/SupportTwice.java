package dev.iskra.lint.oob;

import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.oob.Template;
import dev.iskra.mod.oob.Template.Grid;
import dev.iskra.mod.oob.Template.Unit;
import java.util.HashMap;
import java.util.Map;

/// A support company that a template has twice.
public final class SupportTwice implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    for (Template template : mod.orders().templates()) {
      for (Grid grid : template.grids()) {
        if (grid.isSupport()) {
          check(grid, sink);
        }
      }
    }
  }

  private void check(Grid grid, Sink sink) {
    Map<String, Unit> seen = new HashMap<>();
    for (Unit unit : grid.units()) {
      Unit first = seen.computeIfAbsent(unit.name().text(), _ -> unit);
      if (!first.equals(unit)) {
        sink.report(
            finding(unit.name().at(), "The template has `" + unit.name().text() + "` twice.")
                .label(first.name().at(), "first here"));
      }
    }
  }
}
