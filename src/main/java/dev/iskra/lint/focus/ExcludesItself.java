package dev.iskra.lint.focus;

import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.focus.Focus;

/// A focus that names itself among those it excludes.
public final class ExcludesItself implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    for (Focus focus : mod.focuses().focuses()) {
      for (Focus.Link link : focus.exclusions()) {
        if (link.id().equals(focus.id())) {
          sink.report(
              finding(link.at(), "The focus excludes itself.")
                  .help("Name another focus, or remove this."));
        }
      }
    }
  }
}
