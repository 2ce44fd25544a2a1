package dev.iskra.game;

import dev.iskra.text.EditRows;
import java.util.Arrays;
import java.util.Comparator;

/// The order of names in a table: without regard to the case of ASCII letters, and among names
/// that differ in nothing else by their bytes. So one search serves both kinds of look-up.
final class NameOrder {
  /// The order on whole UTF-8 names.
  static final Comparator<byte[]> BY_BYTES =
      (left, right) -> compare(left, left.length, right, right.length, true);

  private NameOrder() {}

  /// Compares the first bytes of two arrays; `exact` says whether case decides among equals.
  static int compare(byte[] left, int leftLength, byte[] right, int rightLength, boolean exact) {
    int common = Math.min(leftLength, rightLength);
    int byCase = 0;
    int from = 0;
    for (int same = mismatch(left, right, from, common); same >= 0; ) {
      int at = from + same;
      int folded = Byte.compareUnsigned(EditRows.fold(left[at]), EditRows.fold(right[at]));
      if (folded != 0) {
        return folded;
      }
      byCase = byCase == 0 ? Byte.compareUnsigned(left[at], right[at]) : byCase;
      from = at + 1;
      same = mismatch(left, right, from, common);
    }
    int byLength = Integer.compare(leftLength, rightLength);
    return byLength != 0 || !exact ? byLength : byCase;
  }

  private static int mismatch(byte[] left, byte[] right, int from, int to) {
    return Arrays.mismatch(left, from, to, right, from, to);
  }
}
