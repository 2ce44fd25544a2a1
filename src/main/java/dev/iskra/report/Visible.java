package dev.iskra.report;

/// Text from outside as it may reach a terminal or a log: characters that would steer a terminal,
/// turn the direction of writing or begin a line of their own are shown, not sent.
public final class Visible {
  /// Stands for a character that must not reach the terminal.
  private static final int HIDDEN = 0xfffd;

  private Visible() {}

  /// The text on one line: line ends are shown, too.
  public static String line(String text) {
    return isPlain(text, false) ? text : shown(text, false);
  }

  /// The text with its line feeds.
  public static String lines(String text) {
    return isPlain(text, true) ? text : shown(text, true);
  }

  /// What stands for a character; the character itself where it is harmless.
  static int of(int c) {
    if (c < ' ') {
      return 0x2400 + c;
    }
    return steers(c) ? HIDDEN : c;
  }

  /// The text of a JSON document, in which controls beyond ASCII only stand within strings.
  static String json(String document) {
    if (document.chars().noneMatch(Visible::steers)) {
      return document;
    }
    StringBuilder out = new StringBuilder(document.length() + 64);
    for (int i = 0; i < document.length(); i++) {
      char c = document.charAt(i);
      if (steers(c)) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /// DEL, the controls of ISO 8859, separators of lines, and what turns the direction of writing.
  private static boolean steers(int c) {
    return c >= 0x7f
        && switch (Character.getType(c)) {
          case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
          case Character.FORMAT -> c != 0xad;
          default -> false;
        };
  }

  private static boolean isPlain(String text, boolean lines) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && !(lines && c == '\n')) || c >= 0x7f) {
        return false;
      }
    }
    return true;
  }

  private static String shown(String text, boolean lines) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> out.appendCodePoint((lines && c == '\n') || c == '\t' ? c : of(c)));
    return out.toString();
  }
}
