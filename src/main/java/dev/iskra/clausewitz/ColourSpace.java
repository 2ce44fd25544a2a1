package dev.iskra.clausewitz;

/// `rgb` and `hsv`, in any case: words that are a colour's space where a block follows.
public final class ColourSpace {
  private ColourSpace() {}

  /// Whether a word of a file names a colour space.
  public static boolean names(byte[] bytes, Scalar word) {
    int at = word.start();
    if (word.end() - at != 3 || word.quoted()) {
      return false;
    }
    int folded = (bytes[at] | 0x20) << 16 | (bytes[at + 1] | 0x20) << 8 | (bytes[at + 2] | 0x20);
    return folded == ('r' << 16 | 'g' << 8 | 'b') || folded == ('h' << 16 | 's' << 8 | 'v');
  }

  /// Whether a word names a colour space.
  public static boolean names(Scalar word) {
    return !word.quoted() && (word.is("rgb") || word.is("hsv"));
  }

  /// Whether the next thing from `from` on that is neither white space nor a comment is a `{`.
  public static boolean braceFollows(byte[] bytes, int from) {
    boolean comment = false;
    for (int i = from; i < bytes.length; i++) {
      byte b = bytes[i];
      if (comment) {
        comment = b != '\n' && b != '\r';
      } else if (b == '#') {
        comment = true;
      } else if (!blank(b)) {
        return b == '{';
      }
    }
    return false;
  }

  private static boolean blank(byte b) {
    byte kind = ByteClass.of(b);
    return kind == ByteClass.SPACE || kind == ByteClass.RETURN || kind == ByteClass.CONTROL;
  }
}
