package dev.iskra.lint.oob;

import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.oob.OrdersOfBattle;
import dev.iskra.mod.oob.UnitFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// A wing on a ship, where the country has fleets and no ship of that name.
public final class CarrierNotHere implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    OrdersOfBattle orders = mod.orders();
    Map<String, Set<String>> ships = new HashMap<>();
    for (UnitFile file : orders.files()) {
      for (String country : orders.countries(file)) {
        ships.computeIfAbsent(country, _ -> new HashSet<>()).addAll(file.navy().names());
      }
    }
    for (UnitFile file : orders.files()) {
      Set<String> here = new HashSet<>();
      orders.countries(file).forEach(one -> here.addAll(ships.getOrDefault(one, Set.of())));
      for (UnitFile.Wing wing : file.wings()) {
        if (!wing.isOnLand() && !here.isEmpty() && !here.contains(wing.base().text())) {
          sink.report(
              finding(wing.base().at(), "No fleet here has a ship `" + wing.base().text() + "`."));
        }
      }
    }
  }
}
