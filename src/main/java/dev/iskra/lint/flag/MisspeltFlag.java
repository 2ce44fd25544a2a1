package dev.iskra.lint.flag;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.flag.Flags;
import dev.iskra.model.Usage;
import java.util.List;

/// A flag that is read, that nothing sets, and that is nearly one that something sets.
public final class MisspeltFlag implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    Flags flags = mod.flags();
    for (Usage.Use use : flags.neverSet()) {
      flags.nearest(use).ifPresent(near -> sink.report(found(use, near)));
    }
  }

  private Diagnostic found(Usage.Use use, String near) {
    String message = "Nothing sets the " + use.family().label() + " `" + use.name() + "`.";
    return finding(use.at(), message).suggest(List.of(near));
  }
}
