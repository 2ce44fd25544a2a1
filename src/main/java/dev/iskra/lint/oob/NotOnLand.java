package dev.iskra.lint.oob;

import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.oob.MapFacts;
import dev.iskra.mod.oob.Named;
import dev.iskra.mod.oob.UnitFile;

/// A division in a province of the base game's map that is water.
public final class NotOnLand implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    for (UnitFile file : mod.orders().files()) {
      for (UnitFile.Division division : file.divisions()) {
        division.location().ifPresent(place -> afloat(place, mod.map(), sink));
      }
    }
  }

  private void afloat(Named place, MapFacts map, Sink sink) {
    map.ground(place.text())
        .filter(ground -> !ground.equals("land"))
        .ifPresent(
            ground ->
                sink.report(
                    finding(
                        place.at(),
                        "Province "
                            + place.text()
                            + " is "
                            + (ground.equals("sea") ? "sea." : "a lake."))));
  }
}
