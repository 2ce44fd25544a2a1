package dev.iskra.preview;

import dev.iskra.kind.view.FocusTreeView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// The game's grid in pixels: a focus is nearly two columns wide, so that neighbours on a row
/// need two columns, and rows leave room for the lines between them.
final class Grid {
  /// The width and height of a cell.
  static final int COLUMN = 96;

  static final int ROW = 132;

  /// The width and height of a focus.
  static final int WIDTH = 176;

  static final int HEIGHT = 92;

  private static final int MARGIN = 28;

  private final Map<String, FocusTreeView.Spot> spots = new HashMap<>();
  private final Map<Integer, NavigableSet<Integer>> rows = new HashMap<>();
  private int left = Integer.MAX_VALUE;
  private int right = Integer.MIN_VALUE;
  private int top = Integer.MAX_VALUE;
  private int bottom = Integer.MIN_VALUE;

  Grid(List<FocusTreeView.Focus> focuses) {
    focuses.forEach(focus -> focus.spot().ifPresent(spot -> add(focus.id(), spot)));
  }

  private void add(String id, FocusTreeView.Spot spot) {
    spots.putIfAbsent(id, spot);
    rows.computeIfAbsent(spot.y(), _ -> new TreeSet<>()).add(spot.x());
    left = Math.min(left, spot.x());
    right = Math.max(right, spot.x());
    top = Math.min(top, spot.y());
    bottom = Math.max(bottom, spot.y());
  }

  boolean isEmpty() {
    return spots.isEmpty();
  }

  /// The middle of a focus from the left, and its upper edge from the top.
  record Point(int x, int y) {
    int bottom() {
      return y + HEIGHT;
    }

    int middle() {
      return y + HEIGHT / 2;
    }
  }

  Optional<Point> point(String id) {
    return Optional.ofNullable(spots.get(id)).map(this::point);
  }

  /// Whether nothing stands between two focuses of one row.
  boolean isFreeBetween(String one, String other) {
    Optional<FocusTreeView.Spot> a = Optional.ofNullable(spots.get(one));
    Optional<FocusTreeView.Spot> b = Optional.ofNullable(spots.get(other));
    if (a.isEmpty() || b.isEmpty() || a.get().y() != b.get().y()) {
      return false;
    }
    int from = Math.min(a.get().x(), b.get().x());
    int to = Math.max(a.get().x(), b.get().x());
    NavigableSet<Integer> row = rows.getOrDefault(a.get().y(), new TreeSet<>());
    return row.subSet(from, false, to, false).isEmpty();
  }

  Point point(FocusTreeView.Spot spot) {
    return new Point(
        MARGIN + WIDTH / 2 + (spot.x() - left) * COLUMN, MARGIN + (spot.y() - top) * ROW);
  }

  int width() {
    return 2 * MARGIN + WIDTH + (right - left) * COLUMN;
  }

  int height() {
    return 2 * MARGIN + HEIGHT + (bottom - top) * ROW;
  }
}
