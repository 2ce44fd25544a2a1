package dev.iskra.report;

import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.List;

/// A place on one line: bytes `start` (inclusive) to `end` (exclusive) of the file.
///
/// @param text what is there, or nothing
record Mark(int start, int end, boolean primary, String text) {
  /// The marks of a place. One that reaches over several lines is marked where it begins and
  /// where it ends, and its text stands at the end.
  static List<Mark> of(Span place, boolean primary, String text) {
    SourceFile file = place.source();
    int end = place.end();
    while (end > place.start() && isLineEnd(file.bytes()[end - 1])) {
      end--;
    }
    int firstLine = file.lines().line(place.start());
    int lastLine = file.lines().line(end);
    if (firstLine == lastLine) {
      return List.of(new Mark(place.start(), end, primary, text));
    }
    int from = file.lines().start(lastLine);
    while (from < end - 1 && (file.bytes()[from] == ' ' || file.bytes()[from] == '\t')) {
      from++;
    }
    return List.of(
        new Mark(place.start(), endOfLine(file, firstLine), primary, ""),
        new Mark(from, end, primary, text));
  }

  /// The offset behind the last byte of a line, its line end not counted.
  static int endOfLine(SourceFile file, int line) {
    return file.line(line).end();
  }

  /// The nearest start of a character at or before `offset`: a cut must not split one.
  static int character(SourceFile file, int offset) {
    int at = offset;
    while (at > 0 && at < file.length() && at > offset - 3 && (file.bytes()[at] & 0xc0) == 0x80) {
      at--;
    }
    return at;
  }

  private static boolean isLineEnd(byte b) {
    return b == '\n' || b == '\r';
  }
}
