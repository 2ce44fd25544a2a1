package dev.iskra.lint;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.Sink;
import dev.iskra.mod.ModView;
import dev.iskra.text.Span;

/// A rule about what a mod is, and how it is found broken.
public interface Lint {
  /// The rule, of which the page beside the lint's class says what it is.
  default Rule rule() {
    return new LintRule(getClass());
  }

  /// A finding of the rule.
  default Diagnostic finding(Span at, String message) {
    return rule().at(at, message);
  }

  /// Reports every place where the rule is broken.
  void check(ModView mod, Sink sink);
}
