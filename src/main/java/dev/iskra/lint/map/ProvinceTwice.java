package dev.iskra.lint.map;

import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.ObjectType;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.map.Area;
import dev.iskra.mod.map.Areas;
import dev.iskra.text.Span;

/// A province that two states have, or two strategic regions.
public final class ProvinceTwice implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    Areas areas = mod.areas();
    for (Areas.Twice twice : areas.twice()) {
      sink.report(
          found(twice.other().province(), twice.other().area(), twice.one().area().id())
              .label(twice.one().province().span(), "here"));
    }
    if (mod.names().isClosed()) {
      for (Area area : areas.all()) {
        if (area.family() == ObjectType.STATE) {
          area.provinces().forEach(province -> ofGame(province, area, areas, sink));
        }
      }
    }
  }

  private void ofGame(Scalar province, Area area, Areas areas, Sink sink) {
    areas
        .stateOfGame(province.text())
        .ifPresent(
            state ->
                sink.report(
                    found(province, area, state)
                        .note("The mod leaves that state of the game as it is.")));
  }

  private Diagnostic found(Scalar province, Area area, String other) {
    Span at = province.span();
    return finding(
        at,
        "Province %s belongs to the %s %s already."
            .formatted(province.text(), area.family().label(), other));
  }
}
