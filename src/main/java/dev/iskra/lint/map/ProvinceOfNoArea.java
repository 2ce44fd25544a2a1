package dev.iskra.lint.map;

import dev.iskra.diagnostic.Sink;
import dev.iskra.game.ObjectType;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.file.ModFile;
import dev.iskra.mod.file.ProvinceTable;
import dev.iskra.mod.file.ProvinceTable.Row;
import dev.iskra.mod.map.Areas;
import java.util.List;

/// A province on land that no state has, or one that no strategic region has. Where states of the
/// game count, nobody knows which provinces they have on a map of the mod's own.
public final class ProvinceOfNoArea implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    for (ModFile file : mod.files().find(ProvinceTable.PATH).stream().toList()) {
      List<Row> rows =
          ProvinceTable.read(file.at().source()).stream()
              .filter(row -> !row.number().equals("0"))
              .toList();
      check(ObjectType.STRATEGIC_REGION, rows, mod.areas(), sink);
      check(
          ObjectType.STATE,
          rows.stream().filter(row -> row.type().equals("land")).toList(),
          mod.areas(),
          sink);
    }
  }

  /// Where most provinces have no area, those that have them are not here.
  private void check(ObjectType family, List<Row> rows, Areas areas, Sink sink) {
    List<Row> missing =
        rows.stream().filter(row -> areas.of(family, row.number()).isEmpty()).toList();
    if (areas.areAll(family) && missing.size() * 2 <= rows.size()) {
      for (Row row : missing) {
        sink.report(
            finding(
                row.at(),
                "The %s province %s belongs to no %s."
                    .formatted(row.type(), row.number(), family.label())));
      }
    }
  }
}
