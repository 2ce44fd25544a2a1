package dev.iskra.clausewitz.localisation;

/// The escapes of localised texts: `\"`, `\\` and `\n`.
final class LocalisationText {
  private LocalisationText() {}

  /// What is shown for what is written. Other backslashes mean themselves.
  static String unescaped(String written) {
    if (written.indexOf('\\') < 0) {
      return written;
    }
    StringBuilder shown = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      char next = i + 1 < written.length() ? written.charAt(i + 1) : ' ';
      if (c == '\\' && (next == '"' || next == '\\' || next == 'n')) {
        shown.append(next == 'n' ? '\n' : next);
        i++;
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  /// How it is written on one line. Every kind of line end becomes `\n`.
  static String escaped(String shown) {
    StringBuilder written = new StringBuilder(shown.length() + 8);
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      switch (c) {
        case '"', '\\' -> written.append('\\').append(c);
        case '\n' -> written.append("\\n");
        case '\r' -> written.append(shown.startsWith("\n", i + 1) ? "" : "\\n");
        default -> written.append(c);
      }
    }
    return written.toString();
  }
}
