package dev.iskra.lint;

import dev.iskra.lint.focus.EmptyFocusTree;
import dev.iskra.lint.focus.ExcludesItself;
import dev.iskra.lint.focus.FocusOfAnotherTree;
import dev.iskra.lint.focus.MissingCost;
import dev.iskra.lint.focus.MissingPosition;
import dev.iskra.lint.focus.OverlappingFocuses;
import dev.iskra.lint.focus.PositionCircle;
import dev.iskra.lint.focus.RequiresItself;
import java.util.List;

/// The list of lints, nothing else.
public final class AllLints {
  private AllLints() {}

  /// Every lint, in the order in which they run.
  public static List<Lint> list() {
    return List.of(
        new RequiresItself(),
        new PositionCircle(),
        new OverlappingFocuses(),
        new FocusOfAnotherTree(),
        new MissingPosition(),
        new MissingCost(),
        new ExcludesItself(),
        new EmptyFocusTree());
  }
}
