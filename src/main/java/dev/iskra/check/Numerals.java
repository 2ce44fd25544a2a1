package dev.iskra.check;

import java.util.Optional;

/// Numbers as the game writes them: `5`, `-0.5`, `.05`, `+2`, `300.0f`, `10%`, a tenth.
final class Numerals {
  private Numerals() {}

  /// The number that `text` is; empty if it is none.
  static Optional<Double> read(String text) {
    if (!is(text)) {
      return Optional.empty();
    }
    double number = Double.parseDouble(text.substring(0, end(text)));
    return Optional.of(text.charAt(text.length() - 1) == '%' ? number / 100 : number);
  }

  /// Whether `text` is a number.
  static boolean is(String text) {
    int end = end(text);
    int digits = 0;
    int dots = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.') {
        dots++;
      } else if (i > 0 || (c != '-' && c != '+')) {
        return false;
      }
    }
    return digits > 0 && dots <= 1;
  }

  private static int end(String text) {
    int end = text.length();
    boolean marked = end > 0 && (text.charAt(end - 1) == '%' || text.charAt(end - 1) == 'f');
    return marked ? end - 1 : end;
  }
}
