package dev.iskra.lint.focus;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.focus.Focus;
import dev.iskra.mod.focus.FocusMap;
import dev.iskra.text.Span;
import java.util.List;

/// Focuses whose positions are counted from each other in a circle.
public final class PositionCircle implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    for (FocusMap map : mod.focuses().maps()) {
      map.positionCircles().forEach(circle -> sink.report(found(circle)));
    }
  }

  private Diagnostic found(List<Focus> circle) {
    Focus first = circle.getFirst();
    Diagnostic diagnostic =
        finding(place(first), "The place of `" + first.id() + "` depends on itself.");
    for (Focus focus : circle.subList(1, circle.size())) {
      diagnostic =
          diagnostic.label(place(focus), "the place of `" + focus.id() + "` is counted from here");
    }
    String which = circle.size() == 1 ? "it" : "one of them";
    String example = first.isNative() ? ": `at = (0, 0)`." : ", without `relative_position_id`.";
    return diagnostic.help("Give " + which + " a place of its own" + example);
  }

  private static Span place(Focus focus) {
    return focus.position().anchor().map(Focus.Link::at).orElse(focus.at());
  }
}
