package dev.iskra.report;

import dev.iskra.diagnostic.Fix;
import dev.iskra.text.Edit;
import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// What a fix changes, as the lines it takes away and the lines it puts in.
///
/// @param line the number of the first line shown
record FixDiff(SourceFile file, int line, List<String> removed, List<String> added) {
  /// The longest line shown whole, in characters.
  private static final int LONG = 140;

  /// So many bytes hold as many characters as are shown.
  private static final int NEAR = 4 * LONG + 4;

  FixDiff {
    removed = List.copyOf(removed);
    added = List.copyOf(added);
  }

  /// The changes of a fix, one for each group of edits that share lines, in reading order.
  static List<FixDiff> of(Fix fix) {
    List<Edit> edits = new ArrayList<>(fix.edits());
    edits.sort(Comparator.comparing(Edit::at));
    List<FixDiff> result = new ArrayList<>();
    int next = 0;
    while (next < edits.size()) {
      List<Edit> group = new ArrayList<>(List.of(edits.get(next++)));
      while (next < edits.size() && shareLines(group.getLast(), edits.get(next))) {
        group.add(edits.get(next++));
      }
      result.add(of(group));
    }
    return result;
  }

  private static boolean shareLines(Edit one, Edit other) {
    SourceFile file = one.at().source();
    return file == other.at().source() && file.lines().line(one.at().end()) >= other.at().line();
  }

  private static FixDiff of(List<Edit> edits) {
    SourceFile file = edits.getFirst().at().source();
    int first = edits.getFirst().at().line();
    int last = file.lines().line(edits.getLast().at().end());
    int start = from(file, first, edits.getFirst().at().start());
    int end = to(file, last, edits.getLast().at().end());
    StringBuilder changed = new StringBuilder();
    int at = start;
    for (Edit edit : edits) {
      changed.append(file.text(at, Math.max(at, edit.at().start()))).append(edit.replacement());
      at = Math.max(at, edit.at().end());
    }
    changed.append(file.text(at, Math.max(at, end)));
    return trimmed(file, first, lines(file.text(start, end)), lines(changed.toString()));
  }

  /// Where the text to compare begins: at its line's start, or on a long line somewhat before the
  /// change, since thousands of fixes may lie on one line.
  private static int from(SourceFile file, int line, int change) {
    return Mark.character(file, Math.max(file.lines().start(line), change - NEAR));
  }

  /// Where it ends, alike.
  private static int to(SourceFile file, int line, int change) {
    int end = Mark.endOfLine(file, line);
    return end - change <= NEAR ? end : Mark.character(file, change + NEAR);
  }

  /// Without the lines that are the same above and below.
  private static FixDiff trimmed(SourceFile file, int line, List<String> old, List<String> now) {
    int least = Math.min(old.size(), now.size());
    int above = 0;
    while (above < least && old.get(above).equals(now.get(above))) {
      above++;
    }
    int below = 0;
    while (below < least - above
        && old.get(old.size() - 1 - below).equals(now.get(now.size() - 1 - below))) {
      below++;
    }
    return new FixDiff(
        file,
        line + above,
        old.subList(above, old.size() - below),
        now.subList(above, now.size() - below));
  }

  /// The greatest line number shown.
  int lastLine() {
    return line + Math.max(1, Math.max(removed.size(), added.size())) - 1;
  }

  /// Prints the removed lines, then the added ones.
  void print(Frame frame) {
    for (int i = 0; i < removed.size(); i++) {
      frame.change(line + i, '-', shown(removed.get(i), firstChange(i)));
    }
    for (int i = 0; i < added.size(); i++) {
      frame.change(line + i, '+', shown(added.get(i), firstChange(i)));
    }
  }

  /// Up to where an old line and the new one beside it are the same.
  private int firstChange(int index) {
    if (index >= removed.size() || index >= added.size()) {
      return 0;
    }
    String old = removed.get(index);
    String now = added.get(index);
    int same = 0;
    while (same < Math.min(old.length(), now.length()) && old.charAt(same) == now.charAt(same)) {
      same++;
    }
    return same;
  }

  /// The line, or where it is long the part of it around the change.
  private static String shown(String line, int change) {
    int length = line.codePointCount(0, line.length());
    if (length <= LONG) {
      return new Cells().append(line).text();
    }
    int before = line.codePointCount(0, change);
    int from = Math.clamp(before - LONG / 2, 0, length - LONG);
    int start = line.offsetByCodePoints(0, from);
    int end = line.offsetByCodePoints(start, LONG);
    String part = line.substring(start, end);
    return new Cells()
        .append((start > 0 ? "…" : "") + part + (end < line.length() ? "…" : ""))
        .text();
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split("\r\n|\r|\n", -1));
  }
}
