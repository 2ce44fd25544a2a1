package dev.iskra.lint.focus;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.focus.Focus;

/// A focus that does not say where it stands.
public final class MissingPosition implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    for (Focus focus : mod.focuses().focuses()) {
      if (!focus.misread() && isMissing(focus.position())) {
        sink.report(found(focus));
      }
    }
  }

  /// Columns and rows from another focus are 0 where they are not written.
  private static boolean isMissing(Focus.Position position) {
    return position.anchor().isPresent() ? position.empty() : !position.complete();
  }

  private Diagnostic found(Focus focus) {
    return finding(focus.at(), "The focus does not say where it stands.")
        .help(
            focus.isNative()
                ? "Write `at = (0, 0)`, or `below = another_focus`."
                : "Write both `x` and `y`.");
  }
}
