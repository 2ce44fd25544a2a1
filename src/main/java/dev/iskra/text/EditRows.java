package dev.iskra.text;

import java.nio.charset.StandardCharsets;

/// The rows of an edit-distance table against one name, filled letter by letter.
///
/// Names that begin alike share the rows of their common beginning. An edit is a letter put in,
/// left out, changed, or swapped with its neighbour (the optimal string alignment distance). The
/// case of ASCII letters does not count. A letter outside ASCII counts as the bytes of its UTF-8
/// form.
///
/// Only cells near the diagonal are kept: the others cannot belong to a near name, and a word may
/// be as long as a file.
///
/// An object serves one thread.
public final class EditRows {
  private static final int MOST = 2;

  private final byte[] name;
  private final int limit;

  /// By row, the cells of the columns from [#limit] + 1 left of the diagonal to as many right of
  /// it.
  private final int[] cells;

  private final int width;
  private final byte[] letters;

  /// How many letters have a row.
  private int filled;

  /// Whether no name that begins with these letters can be near.
  private boolean hopeless;

  /// Rows against `name`, for names at most [#limit()] edits away.
  EditRows(String name) {
    this(name, name.getBytes(StandardCharsets.UTF_8).length / 3);
  }

  /// @param most the greatest distance that counts as near, if it is less than two
  EditRows(String name, int most) {
    this.name = folded(name.getBytes(StandardCharsets.UTF_8));
    int length = this.name.length;
    limit = Math.clamp(most, 0, MOST);
    width = 2 * limit + 3;
    letters = new byte[length + limit + 2];
    cells = new int[letters.length * width];
    for (int column = 0; column <= Math.min(length, limit + 1); column++) {
      set(0, column, column);
    }
  }

  /// The greatest distance that still counts as near: two, and at most a third of the name where
  /// nothing else was said.
  int limit() {
    return limit;
  }

  /// The byte with an ASCII capital made small.
  public static byte fold(byte letter) {
    return letter >= 'A' && letter <= 'Z' ? (byte) (letter + ('a' - 'A')) : letter;
  }

  /// Adds the row for `letter`, already folded, behind those that are filled.
  private void extend(byte letter) {
    int depth = filled++;
    letters[depth] = letter;
    int row = depth + 1;
    int first = Math.max(1, depth + 1 - limit);
    int last = Math.min(name.length, depth + 1 + limit);
    int least = first == 1 ? row : limit + 1;
    set(row, first - 1, least);
    for (int column = first; column <= last; column++) {
      int edits = cell(depth, column, letter);
      set(row, column, edits);
      least = Math.min(least, edits);
    }
    if (last < name.length) {
      set(row, last + 1, limit + 1);
    }
    hopeless = least > limit;
  }

  private int at(int row, int column) {
    return cells[row * width + column - row + limit + 1];
  }

  private void set(int row, int column, int edits) {
    cells[row * width + column - row + limit + 1] = edits;
  }

  private int cell(int depth, int column, byte letter) {
    boolean same = name[column - 1] == letter;
    int edits = at(depth, column - 1) + (same ? 0 : 1);
    edits = Math.min(edits, 1 + Math.min(at(depth, column), at(depth + 1, column - 1)));
    boolean swapped =
        depth > 0
            && column > 1
            && letter == name[column - 2]
            && letters[depth - 1] == name[column - 1];
    return swapped ? Math.min(edits, at(depth - 1, column - 2) + 1) : edits;
  }

  /// The distance of `other`, or one more than the limit for every name that is not near.
  int distance(String other) {
    if (hopeless && beginsAsBefore(other)) {
      return limit + 1;
    }
    byte[] bytes = folded(other.getBytes(StandardCharsets.UTF_8));
    if (Math.abs(bytes.length - name.length) > limit) {
      return limit + 1;
    }
    int shared = 0;
    while (shared < filled && shared < bytes.length && letters[shared] == bytes[shared]) {
      shared++;
    }
    hopeless &= shared == filled;
    filled = shared;
    while (filled < bytes.length && !hopeless) {
      extend(bytes[filled]);
    }
    return hopeless ? limit + 1 : Math.min(at(filled, name.length), limit + 1);
  }

  /// Whether a name begins with the letters that have rows.
  private boolean beginsAsBefore(String other) {
    int same = 0;
    int most = Math.min(filled, other.length());
    while (same < most
        && other.charAt(same) < 0x80
        && fold((byte) other.charAt(same)) == letters[same]) {
      same++;
    }
    return same == filled;
  }

  private static byte[] folded(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = fold(bytes[i]);
    }
    return bytes;
  }
}
