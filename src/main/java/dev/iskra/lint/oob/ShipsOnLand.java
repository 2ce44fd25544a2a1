package dev.iskra.lint.oob;

import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.oob.MapFacts;
import dev.iskra.mod.oob.Named;
import dev.iskra.mod.oob.UnitFile;

/// A task force in a province of the base game's map that is neither sea nor on a coast.
public final class ShipsOnLand implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    MapFacts map = mod.map();
    for (UnitFile file : mod.orders().files()) {
      for (Named place : file.navy().waters()) {
        boolean sea = map.ground(place.text()).orElse("sea").equals("sea");
        // Of ships at the base of their fleet it is said that it is not a port.
        boolean base = file.navy().bases().stream().anyMatch(one -> one.at().equals(place.at()));
        if (!sea && !base && !map.coastal(place.text()).orElse(true)) {
          sink.report(
              finding(place.at(), "Province " + place.text() + " is neither sea nor on a coast."));
        }
      }
    }
  }
}
