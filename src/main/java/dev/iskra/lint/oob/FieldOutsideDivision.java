package dev.iskra.lint.oob;

import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.oob.Named;
import dev.iskra.mod.oob.UnitFile;
import java.util.Locale;
import java.util.Set;

/// A field of a division that stands beside it, as where a brace closes too early.
public final class FieldOutsideDivision implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    Set<String> units = OrderShape.names("units");
    Set<String> division = OrderShape.names("units", "division");
    for (UnitFile file : mod.orders().files()) {
      for (Named field : file.among()) {
        String key = field.text().toLowerCase(Locale.ROOT);
        if (division.contains(key) && !units.contains(key)) {
          sink.report(
              finding(field.at(), "`" + field.text() + "` stands outside of a division.")
                  .help("Look for a `}` too early above."));
        }
      }
    }
  }
}
