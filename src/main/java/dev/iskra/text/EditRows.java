package dev.iskra.text;

import java.nio.charset.StandardCharsets;

/// The rows of an edit-distance table against one name, filled letter by letter.
///
/// Names that begin alike share the rows of their common beginning, so a sorted list is measured
/// in little more than the time it takes to walk over it. An edit is a letter put in, left out,
/// changed, or swapped with its neighbour (the optimal string alignment distance). The case of
/// ASCII letters does not count. A letter outside ASCII counts as the bytes of its UTF-8 form.
///
/// Only cells near the diagonal are worked out: the others cannot belong to a near name.
///
/// An object serves one thread.
public final class EditRows {
  private static final int MOST = 2;

  private final byte[] name;
  private final int limit;
  private final int[][] rows;
  private final byte[] letters;

  /// Rows against `name`, for names at most [#limit()] edits away.
  public EditRows(String name) {
    this.name = folded(name.getBytes(StandardCharsets.UTF_8));
    int length = this.name.length;
    limit = Math.min(MOST, length / 3);
    rows = new int[length + limit + 2][length + 1];
    letters = new byte[rows.length];
    for (int column = 0; column <= length; column++) {
      rows[0][column] = column;
    }
  }

  /// The greatest distance that still counts as near: two, and at most a third of the name.
  public int limit() {
    return limit;
  }

  /// The byte with an ASCII capital made small.
  public static byte fold(byte letter) {
    return letter >= 'A' && letter <= 'Z' ? (byte) (letter + ('a' - 'A')) : letter;
  }

  /// Adds the row for `letter` standing at `depth` (from 0), after the rows of the letters
  /// before it. False if no name with this beginning can be near; deeper rows are then not
  /// to be asked for.
  public boolean extend(int depth, byte letter) {
    if (depth + 1 >= rows.length) {
      return false;
    }
    byte folded = fold(letter);
    letters[depth] = folded;
    int[] row = rows[depth + 1];
    int first = Math.max(1, depth + 1 - limit);
    int last = Math.min(name.length, depth + 1 + limit);
    row[first - 1] = first == 1 ? depth + 1 : limit + 1;
    int least = row[first - 1];
    for (int column = first; column <= last; column++) {
      row[column] = cell(depth, column, folded);
      least = Math.min(least, row[column]);
    }
    if (last < name.length) {
      row[last + 1] = limit + 1;
    }
    return least <= limit;
  }

  private int cell(int depth, int column, byte letter) {
    int[] above = rows[depth];
    boolean same = name[column - 1] == letter;
    int edits = above[column - 1] + (same ? 0 : 1);
    edits = Math.min(edits, 1 + Math.min(above[column], rows[depth + 1][column - 1]));
    boolean swapped =
        depth > 0
            && column > 1
            && letter == name[column - 2]
            && letters[depth - 1] == name[column - 1];
    return swapped ? Math.min(edits, rows[depth - 1][column - 2] + 1) : edits;
  }

  /// The distance of the name made of the first `length` letters given, or one more than the
  /// limit for every name that is not near.
  public int distance(int length) {
    boolean reachable = Math.abs(length - name.length) <= limit;
    return reachable ? Math.min(rows[length][name.length], limit + 1) : limit + 1;
  }

  /// The distance of `other`, or one more than the limit for every name that is not near.
  public int distance(String other) {
    byte[] bytes = other.getBytes(StandardCharsets.UTF_8);
    for (int depth = 0; depth < bytes.length; depth++) {
      if (!extend(depth, bytes[depth])) {
        return limit + 1;
      }
    }
    return distance(bytes.length);
  }

  private static byte[] folded(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = fold(bytes[i]);
    }
    return bytes;
  }
}
