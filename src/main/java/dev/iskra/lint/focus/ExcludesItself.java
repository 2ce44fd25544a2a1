package dev.iskra.lint.focus;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.lint.LintRule;
import dev.iskra.mod.ModView;
import dev.iskra.mod.focus.Focus;

/// A focus that names itself among those it excludes.
public final class ExcludesItself implements Lint {
  private static final LintRule RULE = new LintRule(ExcludesItself.class);

  @Override
  public void check(ModView mod, Sink sink) {
    for (Focus focus : mod.focuses().focuses()) {
      for (Focus.Link link : focus.exclusions()) {
        if (link.id().equals(focus.id())) {
          sink.report(
              Diagnostic.of(RULE, link.at(), "The focus excludes itself.")
                  .help("Name another focus, or remove this."));
        }
      }
    }
  }
}
