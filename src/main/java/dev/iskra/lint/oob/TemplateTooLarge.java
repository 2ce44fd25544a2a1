package dev.iskra.lint.oob;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.oob.Defines;
import dev.iskra.mod.oob.Template;
import dev.iskra.mod.oob.Template.Grid;
import dev.iskra.mod.oob.Template.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A template with units outside the grid that the defines of the game or of the mod allow, two at
/// one place, or a gap in a column.
public final class TemplateTooLarge implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    Defines defines = mod.orders().defines();
    for (Template template : mod.orders().templates()) {
      for (Grid grid : template.grids()) {
        check(grid, defines, sink);
      }
    }
  }

  private void check(Grid grid, Defines defines, Sink sink) {
    Map<List<Integer>, Unit> byPlace = new HashMap<>();
    grid.units().forEach(unit -> byPlace.putIfAbsent(List.of(unit.column(), unit.row()), unit));
    for (Unit unit : grid.units()) {
      Unit first = byPlace.getOrDefault(List.of(unit.column(), unit.row()), unit);
      boolean wide = unit.column() >= defines.columns(grid);
      if (wide || unit.row() >= defines.rows(grid)) {
        String message = "A template has room for " + room(grid, defines, wide);
        sink.report(finding(unit.name().at(), message + ", and this is one more."));
      } else if (!first.equals(unit)) {
        sink.report(
            finding(unit.name().at(), "Two units of the template have one place.")
                .label(first.name().at(), "the other is here"));
      } else if (unit.row() > 0 && !byPlace.containsKey(List.of(unit.column(), unit.row() - 1))) {
        sink.report(gap(unit));
      }
    }
  }

  private static String room(Grid grid, Defines defines, boolean wide) {
    if (grid.isSupport()) {
      return defines.columns(grid) * defines.rows(grid) + " support companies";
    }
    return wide
        ? defines.columns(grid) + " columns"
        : defines.rows(grid) + " battalions in a column";
  }

  private Diagnostic gap(Unit unit) {
    return finding(
            unit.name().at(),
            "The place before this one is empty; the game fills a column from 0 on.")
        .help("Give it the row " + (unit.row() - 1) + ".");
  }
}
