package dev.iskra.examine;

import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Why a scope is what it is: one step of the way that led there.
///
/// @param at where it was taken
/// @param text what it did: `capital_scope leads to a state`
/// @param before the steps before it
/// @param why the places in other script that decide where it leads
record Step(Span at, String text, Optional<Step> before, List<Step> why) {
  private static final int SHOWN = 4;

  /// A step that nothing else decides.
  static Step of(Span at, String text) {
    return new Step(at, text, Optional.empty(), List.of());
  }

  /// The last steps, in the order in which they were taken, each with what decides it.
  List<Step> way() {
    List<Step> way = new ArrayList<>();
    Optional<Step> step = Optional.of(this);
    for (int i = 0; step.isPresent() && i < SHOWN; i++) {
      way.addFirst(step.get());
      way.addAll(1, step.get().why);
      step = step.get().before();
    }
    return way;
  }
}
