package dev.iskra.clausewitz.read;

/// The blanks and tabs before the first word of a line, by which guesses about braces go.
final class Indent {
  private static final int TAB = 4;

  private Indent() {}

  /// Where what follows them begins.
  ///
  /// @param start the beginning of the line
  static int end(byte[] bytes, int start) {
    int at = start;
    while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t')) {
      at++;
    }
    return at;
  }

  /// How wide they are, in columns.
  static int width(byte[] bytes, int start, int end) {
    int width = 0;
    for (int i = start; i < end; i++) {
      width += bytes[i] == '\t' ? TAB - width % TAB : 1;
    }
    return width;
  }
}
