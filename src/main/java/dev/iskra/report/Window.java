package dev.iskra.report;

import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The part of a line that is shown: bytes `from` (inclusive) to `to` (exclusive) of the file.
///
/// @param cutBefore whether the line begins earlier
/// @param cutBehind whether the line goes on
record Window(SourceFile file, int from, int to, boolean cutBefore, boolean cutBehind) {
  /// A mark in columns.
  private record Line(int from, int to, boolean primary, String text) {}

  /// The text as it is shown.
  String text() {
    String shown = cells(to).text() + (cutBehind ? "…" : "");
    return shown.stripTrailing();
  }

  private Cells cells(int end) {
    return new Cells().append(cutBefore ? "…" : "").append(file.text(from, end));
  }

  private int column(int offset) {
    return cells(Math.max(from, Math.min(offset, to))).columns();
  }

  /// The rows below the text: all marks on the first, the text of the last mark behind them, the
  /// texts of the others hanging below from right to left.
  List<String> underlines(List<Mark> marks, Paint paint, Paint.Role primary) {
    List<Line> lines = new ArrayList<>();
    for (Mark mark : marks) {
      int start = column(mark.start());
      int end = Math.max(start + 1, column(mark.end()));
      lines.add(new Line(start, end, mark.primary(), mark.text()));
    }
    lines.sort(Comparator.comparingInt(Line::from).thenComparing(Line::primary));
    Canvas canvas = new Canvas(paint, primary);
    // Primary marks last, so that they lie on top.
    lines.stream().filter(line -> !line.primary()).forEach(line -> underline(canvas, line));
    lines.stream().filter(Line::primary).forEach(line -> underline(canvas, line));
    hang(lines, canvas);
    return canvas.rows();
  }

  private static void underline(Canvas canvas, Line line) {
    String sign = line.primary() ? "^" : "-";
    canvas.write(0, line.from(), sign.repeat(line.to() - line.from()), line.primary());
  }

  private static void hang(List<Line> lines, Canvas canvas) {
    List<Line> texts = new ArrayList<>(lines.stream().filter(l -> !l.text().isEmpty()).toList());
    int end = lines.stream().mapToInt(Line::to).max().orElse(0);
    if (!texts.isEmpty() && texts.getLast().to() == end) {
      Line last = texts.removeLast();
      canvas.write(0, end + 1, last.text(), last.primary());
    }
    int row = 1;
    while (!texts.isEmpty()) {
      int rowOfText = row == 1 ? 2 : row;
      for (int r = row; r <= rowOfText; r++) {
        for (Line line : texts) {
          canvas.write(r, line.from(), "|", line.primary());
        }
      }
      Line last = texts.removeLast();
      canvas.write(rowOfText, last.from(), last.text(), last.primary());
      row = rowOfText + 1;
    }
  }
}
