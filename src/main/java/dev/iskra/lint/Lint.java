package dev.iskra.lint;

import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.Sink;
import dev.iskra.mod.ModView;

/// A rule about what a mod is, and how it is found broken.
public interface Lint {
  /// What the rule says of itself. Its page lies beside the lint's class.
  Rule rule();

  /// Reports every place where the rule is broken.
  void check(ModView mod, Sink sink);
}
