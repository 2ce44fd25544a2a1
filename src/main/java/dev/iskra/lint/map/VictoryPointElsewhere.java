package dev.iskra.lint.map;

import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.ObjectType;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.map.Area;
import dev.iskra.text.Digits;

/// Victory points that a state has in a province of another.
public final class VictoryPointElsewhere implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    for (Area area : mod.areas().all()) {
      if (!area.provinces().isEmpty()) {
        area.points().stream()
            .filter(point -> Digits.only(point.text()))
            .filter(
                point ->
                    area.provinces().stream().noneMatch(one -> one.text().equals(point.text())))
            .forEach(point -> sink.report(found(mod, area, point)));
      }
    }
  }

  private Diagnostic found(ModView mod, Area area, Scalar point) {
    Diagnostic found =
        finding(
            point.span(),
            "Province %s is none of state %s, which has victory points there."
                .formatted(point.text(), area.id()));
    return mod.areas()
        .of(ObjectType.STATE, point.text())
        .map(Area::id)
        .or(() -> mod.areas().stateOfGame(point.text()))
        .map(other -> found.note("It belongs to state " + other + "."))
        .orElse(found);
  }
}
