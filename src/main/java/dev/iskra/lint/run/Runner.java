package dev.iskra.lint.run;

import dev.iskra.diagnostic.Sink;
import dev.iskra.mod.ModView;

/// Runs lints. Every way to look at a mod ends here.
public final class Runner {
  private Runner() {}

  /// Runs all lints over a mod. A declaration may become several files; that what is wrong with it
  /// in each is one finding, the sink sees to.
  public static void run(ModView mod, Sink sink) {
    AllLints.list().forEach(lint -> lint.check(mod, sink));
  }
}
