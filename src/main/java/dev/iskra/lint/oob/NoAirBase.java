package dev.iskra.lint.oob;

import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.oob.UnitFile;
import java.util.Optional;

/// A wing in a state of the base game that has no air base when the game begins.
public final class NoAirBase implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    for (UnitFile file : mod.orders().files()) {
      for (UnitFile.Wing wing : file.wings()) {
        String state = wing.base().text();
        if (wing.isOnLand() && mod.map().airBase(state).equals(Optional.of(0))) {
          String where = "State " + state + mod.map().named(state);
          sink.report(
              finding(wing.base().at(), where + " has no air base when the game begins.")
                  .help("Build one before the order of battle is loaded, or take another state."));
        }
      }
    }
  }
}
