package dev.iskra.lint.flag;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.flag.Flags;
import dev.iskra.model.Usage;

/// A flag that is read, that nothing sets, and that is like no other. Another mod may set it.
public final class FlagNeverSet implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    Flags flags = mod.flags();
    for (Usage.Use use : flags.neverSet()) {
      if (flags.nearest(use).isEmpty()) {
        sink.report(found(use, flags));
      }
    }
  }

  private Diagnostic found(Usage.Use use, Flags flags) {
    String message = "Nothing sets the " + use.family().label() + " `" + use.name() + "`.";
    return finding(use.at(), message)
        .note("Another mod or a newer game may set it.")
        .help(
            flags
                .elsewhere(use)
                .map(family -> "There is a " + family.label() + " of that name: did you mean that?")
                .orElse("Set it somewhere, or declare it: `flag " + use.name() + " on …`."));
  }
}
