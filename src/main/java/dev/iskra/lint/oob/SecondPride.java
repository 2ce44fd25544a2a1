package dev.iskra.lint.oob;

import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.oob.UnitFile;
import dev.iskra.text.Span;
import java.util.List;

/// A second ship that is called the pride of the fleet.
public final class SecondPride implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    for (UnitFile file : mod.orders().files()) {
      List<Span> prides = file.navy().prides();
      for (int i = 1; i < prides.size(); i++) {
        sink.report(
            finding(prides.get(i), "A country has one pride of the fleet.")
                .label(prides.getFirst(), "this ship is it already"));
      }
    }
  }
}
