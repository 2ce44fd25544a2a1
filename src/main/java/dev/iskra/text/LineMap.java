package dev.iskra.text;

import java.util.Arrays;

/// Where the lines of a file begin, in bytes. LF, CRLF and a lone CR each end a line.
public final class LineMap {
  private final int[] starts;

  private LineMap(int[] starts) {
    this.starts = starts;
  }

  /// The line starts of `bytes`.
  public static LineMap of(byte[] bytes) {
    int[] starts = new int[Math.max(16, bytes.length / 24)];
    int count = 1;
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      if (b == '\n' || (b == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'))) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return new LineMap(Arrays.copyOf(starts, count));
  }

  /// The number of lines; an empty file has one.
  public int count() {
    return starts.length;
  }

  /// The line (from 1) that holds the byte at `offset`.
  public int line(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /// The offset of the first byte of `line` (from 1).
  public int start(int line) {
    return starts[line - 1];
  }
}
