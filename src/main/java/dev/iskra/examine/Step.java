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
record Step(Span at, String text, Optional<Step> before) {
  private static final int SHOWN = 4;

  /// The last steps, in the order in which they were taken.
  List<Step> way() {
    List<Step> way = new ArrayList<>();
    Optional<Step> step = Optional.of(this);
    while (step.isPresent() && way.size() < SHOWN) {
      way.addFirst(step.get());
      step = step.get().before();
    }
    return way;
  }
}
