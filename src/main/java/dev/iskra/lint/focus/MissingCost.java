package dev.iskra.lint.focus;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.lint.LintRule;
import dev.iskra.mod.ModView;
import dev.iskra.mod.focus.Focus;

/// A focus that does not say how long it takes.
public final class MissingCost implements Lint {
  private static final LintRule RULE = new LintRule(MissingCost.class);

  @Override
  public void check(ModView mod, Sink sink) {
    for (Focus focus : mod.focuses().focuses()) {
      if (!focus.misread() && !focus.costs()) {
        sink.report(
            Diagnostic.of(RULE, focus.at(), "The focus does not say how long it takes.")
                .help("Write `cost = 10`: weeks, as the game counts them."));
      }
    }
  }
}
