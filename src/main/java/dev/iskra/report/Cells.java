package dev.iskra.report;

/// Text as a terminal's columns show it: tabs widened, wide characters counted as two columns,
/// marks as none, and characters that would disturb the terminal made visible.
final class Cells {
  /// Columns between tab stops.
  private static final int TAB = 4;

  private final StringBuilder shown = new StringBuilder();
  private int columns;

  /// Adds text.
  Cells append(String text) {
    text.codePoints().forEach(this::append);
    return this;
  }

  private void append(int c) {
    if (c == '\t') {
      int width = TAB - columns % TAB;
      shown.repeat(' ', width);
      columns += width;
    } else if (c != 0xfeff) {
      // A byte-order mark is no part of the line.
      int seen = Visible.of(c);
      add(seen, seen == c ? width(c) : 1);
    }
  }

  private void add(int character, int width) {
    shown.appendCodePoint(character);
    columns += width;
  }

  /// The width so far, in columns.
  int columns() {
    return columns;
  }

  /// The text to print.
  String text() {
    return shown.toString();
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /// East Asian wide and full-width characters and pictographs, after UAX #11, in whole blocks.
  private static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115f
            || (c >= 0x2e80 && c <= 0xa4cf && c != 0x303f)
            || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xf900 && c <= 0xfaff)
            || (c >= 0xfe30 && c <= 0xfe6f)
            || (c >= 0xff00 && c <= 0xff60)
            || (c >= 0xffe0 && c <= 0xffe6)
            || (c >= 0x1f300 && c <= 0x1f64f)
            || (c >= 0x1f680 && c <= 0x1f6ff)
            || (c >= 0x1f900 && c <= 0x1f9ff)
            || (c >= 0x20000 && c <= 0x3fffd));
  }
}
