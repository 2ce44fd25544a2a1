package dev.iskra.lint.oob;

import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.oob.MapFacts;
import dev.iskra.mod.oob.Named;
import dev.iskra.mod.oob.UnitFile;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// More planes in a state of the base game than its air base has room for when the game begins.
public final class CrowdedAirBase implements Lint {
  /// The planes that a level of an air base has room for; the game's defines, version 1.17.
  private static final int ROOM = 200;

  @Override
  public void check(ModView mod, Sink sink) {
    for (UnitFile file : mod.orders().files()) {
      Map<String, Integer> planes = new LinkedHashMap<>();
      Map<String, Named> places = new HashMap<>();
      for (UnitFile.Wing wing : file.wings()) {
        if (wing.isOnLand()) {
          planes.merge(wing.base().text(), wing.planes(), Integer::sum);
          places.put(wing.base().text(), wing.base());
        }
      }
      places.forEach((state, at) -> check(at, planes.getOrDefault(state, 0), mod.map(), sink));
    }
  }

  private void check(Named base, int planes, MapFacts map, Sink sink) {
    int level = map.airBase(base.text()).orElse(0);
    if (level > 0 && level * ROOM < planes) {
      sink.report(
          finding(
              base.at(),
              "State %s%s has an air base of level %s, with room for %s planes, not %s."
                  .formatted(base.text(), map.named(base.text()), level, level * ROOM, planes)));
    }
  }
}
