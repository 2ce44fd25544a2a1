package dev.iskra.lint.focus;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.focus.FocusForest;
import dev.iskra.mod.focus.FocusTree;
import dev.iskra.model.Symbol;

/// A tree that has no focus and takes in none.
public final class EmptyFocusTree implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    for (FocusForest.Mapped mapped : mod.focuses().trees()) {
      FocusTree tree = mapped.tree();
      if (tree.focuses().isEmpty() && !tree.shares()) {
        sink.report(found(tree));
      }
    }
  }

  private Diagnostic found(FocusTree tree) {
    return tree.origin() == Symbol.Origin.ISKRA
        ? finding(tree.at(), "The tree has no focus of its own; the game crashes on such a tree.")
            .help("Add a focus: `focus name \"Title\" { at = (0, 0)  cost = 35 days }`.")
        // Mods are played that give such a tree to countries that are to have none.
        : finding(tree.at(), "The tree has no focus.").as(Severity.INFO);
  }
}
