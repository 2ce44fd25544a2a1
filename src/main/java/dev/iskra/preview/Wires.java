package dev.iskra.preview;

import dev.iskra.kind.view.FocusTreeView;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The lines between focuses, as the game draws them: from the one above down and across to the
/// one below, dashed where any of several will do; between focuses that exclude each other a line
/// with a mark in its middle.
record Wires(Html html, Grid grid) {
  /// How far above a focus a line turns to it, and how round its corners are.
  private static final int TURN = 20;

  private static final int CORNER = 8;

  private static final int MARK = 10;

  /// The lines, which lie under the focuses.
  void draw(List<FocusTreeView.Focus> focuses) {
    open("wires");
    for (FocusTreeView.Focus focus : focuses) {
      for (List<String> group : focus.requires()) {
        for (String before : group) {
          requirement(before, focus.id(), group.size() > 1);
        }
      }
    }
    exclusions(focuses, false);
    html.closeLine();
  }

  /// The marks, which lie over the focuses.
  void drawMarks(List<FocusTreeView.Focus> focuses) {
    open("wires marks");
    exclusions(focuses, true);
    html.closeLine();
  }

  private void open(String style) {
    html.open(
        "svg",
        "class",
        style,
        "width",
        Integer.toString(grid.width()),
        "height",
        Integer.toString(grid.height()),
        "aria-hidden",
        "true",
        "focusable",
        "false");
  }

  private void requirement(String before, String after, boolean any) {
    Optional<Grid.Point> from = grid.point(before);
    Optional<Grid.Point> to = grid.point(after);
    if (from.isPresent() && to.isPresent()) {
      String path = path(from.get(), to.get());
      line(any ? "wire any" : "wire", before, after, path);
    }
  }

  private void line(String style, String from, String to, String path) {
    html.open("path", "class", style, "data-from", from, "data-to", to, "d", path).close();
  }

  private static String path(Grid.Point from, Grid.Point to) {
    if (to.y() <= from.y()) {
      return "M" + from.x() + " " + from.middle() + "L" + to.x() + " " + to.middle();
    }
    String start = "M" + from.x() + " " + from.bottom();
    if (to.x() == from.x()) {
      return start + "V" + to.y();
    }
    int turn = to.y() - TURN;
    int side = to.x() > from.x() ? CORNER : -CORNER;
    return start
        + ("V" + (turn - CORNER))
        + ("Q" + from.x() + " " + turn + " " + (from.x() + side) + " " + turn)
        + ("H" + (to.x() - side))
        + ("Q" + to.x() + " " + turn + " " + to.x() + " " + (turn + CORNER))
        + ("V" + to.y());
  }

  /// Each pair once, whether one side names the other or both do.
  private void exclusions(List<FocusTreeView.Focus> focuses, boolean marks) {
    Set<List<String>> drawn = new HashSet<>();
    for (FocusTreeView.Focus focus : focuses) {
      for (String other : focus.excludes()) {
        Optional<Grid.Point> from = grid.point(focus.id());
        Optional<Grid.Point> to = grid.point(other);
        if (from.isPresent() && to.isPresent() && drawn.add(List.of(focus.id(), other))) {
          if (drawn.add(List.of(other, focus.id()))) {
            exclusion(focus.id(), other, from.get(), to.get(), marks);
          }
        }
      }
    }
  }

  private void exclusion(String one, String other, Grid.Point from, Grid.Point to, boolean marks) {
    boolean over = from.y() == to.y() && from.x() != to.x() && !grid.isFreeBetween(one, other);
    int middle = (from.x() + to.x()) / 2;
    // Over the heads of what may stand between them.
    int above = from.y() - MARK;
    int height = over ? above : (from.middle() + to.middle()) / 2;
    if (marks) {
      mark(one, other, middle, height);
    } else if (over) {
      line("wire excludes", one, other, over(from, to, above));
    } else {
      String path = "M" + from.x() + " " + from.middle() + "L" + to.x() + " " + to.middle();
      line("wire excludes", one, other, path);
    }
  }

  private static String over(Grid.Point from, Grid.Point to, int height) {
    return "M" + from.x() + " " + from.y() + "V" + height + "H" + to.x() + "V" + to.y();
  }

  private void mark(String one, String other, int x, int y) {
    html.open("g", "class", "mark", "data-from", one, "data-to", other);
    html.open(
            "circle",
            "cx",
            Integer.toString(x),
            "cy",
            Integer.toString(y),
            "r",
            Integer.toString(MARK))
        .close();
    String cross = "M" + (x - 4) + " " + (y - 4) + "l8 8M" + (x + 4) + " " + (y - 4) + "l-8 8";
    html.open("path", "d", cross).close().close();
  }
}
