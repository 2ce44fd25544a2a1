package dev.iskra.kinds.focus;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import java.util.List;

/// What must hold among the focuses of a tree.
final class TreeChecks {
  private final Layout layout;
  private final Sink sink;

  TreeChecks(Layout layout, Sink sink) {
    this.layout = layout;
    this.sink = sink;
  }

  void run() {
    circles();
    layout.overlaps().forEach(this::overlap);
  }

  /// What must hold of focuses that need not stand in one tree.
  void circles() {
    layout.requirementCircles().forEach(this::requirementCircle);
    layout.circles().forEach(this::positionCircle);
  }

  private void requirementCircle(List<Node> circle) {
    Node first = circle.getFirst();
    String message =
        circle.size() == 1
            ? "`" + first.id() + "` requires itself."
            : "`" + first.id() + "` requires itself through " + names(circle) + ".";
    Diagnostic diagnostic = Diagnostic.of(FocusRule.REQUIRES_ITSELF, first.at(), message);
    for (int i = 0; i < circle.size(); i++) {
      Node next = circle.get((i + 1) % circle.size());
      for (Focus.Link link : circle.get(i).before()) {
        if (link.id().equals(next.id())) {
          diagnostic = diagnostic.label(link.at(), "requires `" + next.id() + "`");
          break;
        }
      }
    }
    sink.report(
        diagnostic.help(
            circle.size() == 1
                ? "It can never be begun: take the requirement out."
                : "None of them can ever be begun: take one requirement out."));
  }

  private static String names(List<Node> circle) {
    return String.join(", ", circle.stream().skip(1).map(node -> "`" + node.id() + "`").toList());
  }

  private void positionCircle(List<Node> circle) {
    Node first = circle.getFirst();
    Diagnostic diagnostic =
        Diagnostic.of(
            FocusRule.POSITION_CIRCLE,
            first.placement().map(Placement::at).orElse(first.at()),
            "The place of `" + first.id() + "` depends on itself.");
    for (Node node : circle.subList(1, circle.size())) {
      diagnostic =
          diagnostic.label(
              node.placement().map(Placement::at).orElse(node.at()),
              "the place of `" + node.id() + "` is counted from here");
    }
    String which = circle.size() == 1 ? "it" : "one of them";
    sink.report(diagnostic.help("Give " + which + " a place of its own: `at = (0, 0)`."));
  }

  private void overlap(List<Node> pair) {
    Node later = pair.get(1);
    sink.report(
        Diagnostic.of(
                FocusRule.OVERLAP,
                later.placement().map(Placement::at).orElse(later.at()),
                "`" + later.id() + "` stands where `" + pair.getFirst().id() + "` stands.")
            .label(
                pair.getFirst().placement().map(Placement::at).orElse(pair.getFirst().at()),
                "`" + pair.getFirst().id() + "` stands here")
            .help("Move one of them; neighbours on a row need two columns."));
  }
}
