package dev.iskra.lint.oob;

import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.oob.MapFacts;
import dev.iskra.mod.oob.Named;
import dev.iskra.mod.oob.UnitFile;

/// A fleet whose base is not a province on a coast of the base game's map.
public final class NoPort implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    MapFacts map = mod.map();
    for (UnitFile file : mod.orders().files()) {
      for (Named base : file.navy().bases()) {
        boolean land = map.ground(base.text()).orElse("land").equals("land");
        if (!land || !map.coastal(base.text()).orElse(true)) {
          sink.report(
              finding(
                  base.at(),
                  "Province " + base.text() + (land ? " has no coast." : " is not land.")));
        }
      }
    }
  }
}
