package dev.iskra.lock;

/// What may stand as one word of a lock line: what Clausewitz script, too, reads as one word.
final class Word {
  private Word() {}

  /// Whether `text` is neither empty nor broken up by white space, a comment or punctuation.
  static boolean is(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || "{}=<>\"#".indexOf(c) >= 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /// Whether `text` is an id: letters of ASCII, digits, `_`, `-`, `'` and full stops.
  static boolean isId(String text) {
    return !text.isEmpty()
        && text.chars()
            .allMatch(
                c ->
                    isLetter(c | 0x20)
                        || (c >= '0' && c <= '9')
                        || c == '_'
                        || c == '-'
                        || c == '\''
                        || c == '.');
  }

  /// Whether `text` is a kind: lower-case letters, digits and `_`, a letter first.
  static boolean isKind(String text) {
    return !text.isEmpty()
        && isLetter(text.charAt(0))
        && text.chars().allMatch(c -> isLetter(c) || (c >= '0' && c <= '9') || c == '_');
  }

  /// Refuses what the lock could not read back.
  static void require(String what, String text) {
    if (!is(text)) {
      throw new IllegalArgumentException("not one word as " + what + ": `" + text + "`");
    }
  }

  /// Refuses what is not a kind.
  static void requireKind(String text) {
    if (!isKind(text)) {
      throw new IllegalArgumentException("no kind: `" + text + "`");
    }
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z';
  }
}
