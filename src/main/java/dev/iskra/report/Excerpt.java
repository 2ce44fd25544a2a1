package dev.iskra.report;

import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// The lines of one file that a diagnostic is about, with what is marked on them.
final class Excerpt {
  /// Lines longer than this many bytes are shown in part.
  private static final int LONG = 140;

  /// How many bytes of a long line are shown before the mark.
  private static final int LEAD = 40;

  private final SourceFile file;
  private final TreeMap<Integer, List<Mark>> byLine = new TreeMap<>();

  Excerpt(SourceFile file) {
    this.file = file;
  }

  SourceFile file() {
    return file;
  }

  void add(List<Mark> marks) {
    for (Mark mark : marks) {
      int line = file.lines().line(mark.start());
      byLine.computeIfAbsent(line, one -> new ArrayList<>()).add(mark);
    }
  }

  /// The first marked place.
  Span firstPlace() {
    int start = byLine.firstEntry().getValue().getFirst().start();
    return file.span(start, start);
  }

  /// The greatest line number shown.
  int lastLine() {
    return byLine.isEmpty() ? 1 : byLine.lastKey();
  }

  /// Prints the lines. Between two marked lines a single line is shown, more are left out.
  void print(Frame frame, Paint.Role primary) {
    int before = 0;
    for (var entry : byLine.entrySet()) {
      int line = entry.getKey();
      if (before > 0 && line == before + 2) {
        frame.line(before + 1, shortened(before + 1));
      } else if (before > 0 && line > before + 2) {
        frame.gap();
      }
      print(line, entry.getValue(), frame, primary);
      before = line;
    }
  }

  private void print(int line, List<Mark> marks, Frame frame, Paint.Role primary) {
    List<Mark> left = new ArrayList<>(marks);
    left.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
    int next = 0;
    int lineStart = file.lines().start(line);
    int lineEnd = Mark.endOfLine(file, line);
    while (next < left.size()) {
      int from = lineStart;
      int to = lineEnd;
      if (lineEnd - lineStart > LONG) {
        from = Mark.character(file, Math.max(lineStart, left.get(next).start() - LEAD));
        to = Mark.character(file, Math.min(lineEnd, from + LONG));
      }
      int first = next++;
      while (next < left.size() && left.get(next).start() < (to == lineEnd ? to + 1 : to)) {
        next++;
      }
      List<Mark> shown = left.subList(first, next);
      Window window = new Window(file, from, to, from > lineStart, to < lineEnd);
      frame.line(line, window.text());
      window.underlines(shown, frame.paint(), primary).forEach(frame::bare);
    }
  }

  private String shortened(int line) {
    int from = file.lines().start(line);
    int end = Mark.endOfLine(file, line);
    int to = end - from > LONG ? Mark.character(file, from + LONG) : end;
    return new Window(file, from, to, false, to < end).text();
  }
}
