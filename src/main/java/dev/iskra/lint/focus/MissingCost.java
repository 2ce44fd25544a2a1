package dev.iskra.lint.focus;

import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.focus.Focus;

/// A focus that does not say how long it takes.
public final class MissingCost implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    for (Focus focus : mod.focuses().focuses()) {
      if (!focus.misread() && !focus.costs()) {
        sink.report(
            finding(focus.at(), "The focus does not say how long it takes.")
                .help("Write `cost = 10`: weeks, as the game counts them."));
      }
    }
  }
}
