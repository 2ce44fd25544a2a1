package dev.iskra.lint.focus;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.focus.Focus;
import dev.iskra.mod.focus.FocusMap;
import java.util.List;

/// Focuses that require each other in a circle, so that none of them can be begun.
public final class RequiresItself implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    for (FocusMap map : mod.focuses().maps()) {
      map.requirementCircles().forEach(circle -> sink.report(found(circle)));
    }
  }

  private Diagnostic found(List<Focus> circle) {
    Focus first = circle.getFirst();
    String message =
        circle.size() == 1
            ? "`" + first.id() + "` requires itself."
            : "`" + first.id() + "` requires itself through " + names(circle) + ".";
    Diagnostic diagnostic = finding(first.at(), message);
    for (int i = 0; i < circle.size(); i++) {
      Focus next = circle.get((i + 1) % circle.size());
      for (Focus.Link link : circle.get(i).required()) {
        if (link.id().equals(next.id())) {
          diagnostic = diagnostic.label(link.at(), "requires `" + next.id() + "`");
          break;
        }
      }
    }
    return diagnostic.help(
        circle.size() == 1
            ? "It can never be begun: take the requirement out."
            : "None of them can ever be begun: take one requirement out.");
  }

  private static String names(List<Focus> circle) {
    return String.join(", ", circle.stream().skip(1).map(focus -> "`" + focus.id() + "`").toList());
  }
}
