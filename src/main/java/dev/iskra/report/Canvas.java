package dev.iskra.report;

import java.util.ArrayList;
import java.util.List;

/// The rows below a line of source: characters at columns, each in the colour of the first place
/// or of the frame. What is written later lies on top.
final class Canvas {
  /// A character (with what combines with it) and whether it belongs to the first place.
  private record Cell(String piece, boolean primary) {}

  private static final Cell BLANK = new Cell(" ", false);

  private final Paint paint;
  private final Paint.Role primary;
  private final List<List<Cell>> rows = new ArrayList<>();

  Canvas(Paint paint, Paint.Role primary) {
    this.paint = paint;
    this.primary = primary;
  }

  /// Writes text from a column on, both counted from 0.
  void write(int row, int column, String text, boolean first) {
    while (rows.size() <= row) {
      rows.add(new ArrayList<>());
    }
    List<Cell> cells = rows.get(row);
    int at = column;
    for (int c : text.codePoints().toArray()) {
      while (cells.size() <= at) {
        cells.add(BLANK);
      }
      cells.set(at++, new Cell(c < ' ' ? " " : Character.toString(Visible.of(c)), first));
    }
  }

  /// The rows as text.
  List<String> rows() {
    return rows.stream().map(this::print).toList();
  }

  private String print(List<Cell> cells) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (from < cells.size()) {
      boolean first = cells.get(from).primary();
      StringBuilder piece = new StringBuilder();
      int to = from;
      while (to < cells.size() && cells.get(to).primary() == first) {
        piece.append(cells.get(to++).piece());
      }
      boolean blank = piece.chars().allMatch(c -> c == ' ');
      Paint.Role role = first ? primary : Paint.Role.FRAME;
      out.append(blank ? piece.toString() : paint.as(role, piece.toString()));
      from = to;
    }
    return out.toString();
  }
}
