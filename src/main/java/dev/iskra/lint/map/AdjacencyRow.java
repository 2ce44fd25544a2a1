package dev.iskra.lint.map;

import dev.iskra.diagnostic.Sink;
import dev.iskra.game.ObjectType;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.file.ModFile;
import dev.iskra.mod.file.ProvinceTable;
import dev.iskra.mod.file.ProvinceTable.Row;
import dev.iskra.model.Names;
import dev.iskra.model.Resolution;
import dev.iskra.text.Digits;

/// A row of `map/adjacencies.csv` that names a province or a rule that there is not. What is no
/// number, or below 0, names none.
public final class AdjacencyRow implements Lint {
  private static final int FROM = 0;
  private static final int TO = 1;
  private static final int THROUGH = 3;
  private static final int RULE = 8;

  @Override
  public void check(ModView mod, Sink sink) {
    boolean ownMap = mod.files().find(ProvinceTable.PATH).isPresent();
    for (ModFile file : mod.files().find(ProvinceTable.ADJACENCIES).stream().toList()) {
      for (Row row : ProvinceTable.read(file.at().source())) {
        if (Digits.only(row.number())) {
          province(row, FROM, mod.names(), ownMap, sink);
          province(row, TO, mod.names(), ownMap, sink);
          province(row, THROUGH, mod.names(), ownMap, sink);
          if (!row.cell(RULE).isEmpty()
              && mod.names().byId(ObjectType.ADJACENCY_RULE, row.cell(RULE))
                  instanceof Resolution.Unknown unknown
              && unknown.certain()) {
            sink.report(
                finding(row.at(), "There is no adjacency rule `" + row.cell(RULE) + "`.")
                    .suggest(unknown.near()));
          }
        }
      }
    }
  }

  /// @param ownMap whether the mod has a map of its own, so that its provinces are all there are
  private void province(Row row, int cell, Names names, boolean ownMap, Sink sink) {
    if (Digits.only(row.cell(cell))
        && names.byId(ObjectType.PROVINCE, row.cell(cell)) instanceof Resolution.Unknown unknown
        && (ownMap || unknown.certain())) {
      sink.report(finding(row.at(), "There is no province " + row.cell(cell) + "."));
    }
  }
}
