package dev.iskra.lint.run;

import dev.iskra.lint.Lint;
import dev.iskra.lint.flag.FlagNeverSet;
import dev.iskra.lint.flag.MisspeltFlag;
import dev.iskra.lint.focus.EmptyFocusTree;
import dev.iskra.lint.focus.ExcludesItself;
import dev.iskra.lint.focus.FocusOfAnotherTree;
import dev.iskra.lint.focus.MissingCost;
import dev.iskra.lint.focus.MissingPosition;
import dev.iskra.lint.focus.OverlappingFocuses;
import dev.iskra.lint.focus.PositionCircle;
import dev.iskra.lint.focus.RequiresItself;
import dev.iskra.lint.sprite.UnknownDecisionIcon;
import dev.iskra.lint.text.CountryNameByAccident;
import dev.iskra.lint.text.KeyWithoutText;
import dev.iskra.lint.text.TextGivenTwice;
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
        new EmptyFocusTree(),
        new FlagNeverSet(),
        new MisspeltFlag(),
        new KeyWithoutText(),
        new TextGivenTwice(),
        new CountryNameByAccident(),
        new UnknownDecisionIcon());
  }
}
