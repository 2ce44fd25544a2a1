package dev.iskra.lint.run;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.mod.ModView;
import java.util.HashSet;
import java.util.Set;

/// Runs lints. Every way to look at a mod ends here.
public final class Runner {
  private Runner() {}

  /// Runs all lints over a mod.
  public static void run(ModView mod, Sink sink) {
    // A declaration may become several files, and what is wrong with it is wrong with each.
    Set<Diagnostic> told = new HashSet<>();
    AllLints.list()
        .forEach(
            lint ->
                lint.check(
                    mod,
                    finding -> {
                      if (told.add(finding)) {
                        sink.report(finding);
                      }
                    }));
  }
}
