package dev.iskra.syntax;

import dev.iskra.syntax.generated.IskraParser;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.Arrays;

/// The tokens of a file as numbers: what each is, where it begins and ends, and whether a line
/// began before it. Objects are made only when the parser looks at one.
final class Tokens {
  private final SourceFile source;
  private int[] kinds;
  private int[] starts;
  private int[] ends;
  private boolean[] firstOnLine;
  private int count;

  Tokens(SourceFile source) {
    this.source = source;
    int guess = Math.max(16, source.length() / 6);
    kinds = new int[guess];
    starts = new int[guess];
    ends = new int[guess];
    firstOnLine = new boolean[guess];
  }

  SourceFile source() {
    return source;
  }

  int count() {
    return count;
  }

  int kind(int index) {
    return index < count && index >= 0 ? kinds[index] : IskraParser.EOF;
  }

  int start(int index) {
    return index < count ? starts[index] : source.length();
  }

  int end(int index) {
    return index < count ? ends[index] : source.length();
  }

  Span span(int index) {
    return new Span(source, start(index), end(index));
  }

  boolean firstOnLine(int index) {
    return index >= count || firstOnLine[index];
  }

  void add(int kind, int start, int end, boolean first) {
    if (count == kinds.length) {
      int more = count + (count >> 1);
      kinds = Arrays.copyOf(kinds, more);
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      firstOnLine = Arrays.copyOf(firstOnLine, more);
    }
    kinds[count] = kind;
    starts[count] = start;
    ends[count] = end;
    firstOnLine[count++] = first;
  }

  /// Forgets the tokens from `index` on.
  void truncate(int index) {
    count = index;
  }

  void mark(int index, int kind) {
    kinds[index] = kind;
  }

  /// Whether the token is this word, to the letter.
  boolean is(int index, String word) {
    return is(index, word, 0);
  }

  /// Whether the token is this word of small ASCII letters, in any case.
  boolean isIgnoringCase(int index, String word) {
    return is(index, word, 0x20);
  }

  /// @param ignored the bits in which letters may differ
  private boolean is(int index, String word, int ignored) {
    int length = word.length();
    if (index >= count || ends[index] - starts[index] != length) {
      return false;
    }
    byte[] bytes = source.bytes();
    int from = starts[index];
    for (int i = 0; i < length; i++) {
      if ((bytes[from + i] | ignored) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// Whether the token begins as numbers do: a digit, or a sign and a digit, or a full stop and a
  /// digit, or is `{{…}}`, which may turn out to be one.
  boolean numeric(int index) {
    byte[] bytes = source.bytes();
    int at = starts[index];
    int end = ends[index];
    if (bytes[at] == '{') {
      return true;
    }
    if (bytes[at] == '-' || bytes[at] == '+') {
      at++;
    }
    if (at < end && bytes[at] == '.') {
      at++;
    }
    return at < end && bytes[at] >= '0' && bytes[at] <= '9';
  }
}
