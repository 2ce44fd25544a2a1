package dev.iskra.lint.focus;

import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.focus.FocusForest;

/// A focus that stands above the first row of its tree.
public final class FocusAboveTree implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    for (FocusForest.Mapped tree : mod.focuses().trees()) {
      tree.map()
          .aboveTheTree()
          .forEach(
              focus ->
                  sink.report(
                      finding(
                              focus.position().at(),
                              "`" + focus.id() + "` stands above the first row of the tree.")
                          .help("Rows are counted from 0, downwards.")));
    }
  }
}
