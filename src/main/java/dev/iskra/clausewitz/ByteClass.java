package dev.iskra.clausewitz;

import java.util.Arrays;

/// What a byte can be at the start of a token. A word is defined by exclusion: whatever has no
/// other role, so that no real name is ever refused.
public final class ByteClass {
  /// Always part of a word.
  public static final byte WORD = 0;

  /// Part of a word unless `=` follows: `! ? + - * / :`.
  public static final byte SIGN = 1;

  /// Part of a word, and of a character outside ASCII.
  public static final byte HIGH = 2;

  /// Blank, tab, line feed.
  public static final byte SPACE = 3;

  /// Carriage return: white space, counted for the sake of the line ends.
  public static final byte RETURN = 4;

  public static final byte OPEN = 5;
  public static final byte CLOSE = 6;

  /// `=`, `<` or `>`.
  public static final byte OPERATOR = 7;

  public static final byte QUOTE = 8;
  public static final byte HASH = 9;

  /// Other control characters: read as white space, and reported.
  public static final byte CONTROL = 10;

  /// The class of each byte, found at `b & 0xFF`. Never written to.
  static final byte[] OF = classes();

  private ByteClass() {}

  /// The class of a byte.
  public static byte of(byte b) {
    return OF[b & 0xFF];
  }

  private static byte[] classes() {
    byte[] classes = new byte[256];
    Arrays.fill(classes, 0, 0x20, CONTROL);
    Arrays.fill(classes, 0x80, 0x100, HIGH);
    classes[0x7F] = CONTROL;
    set(classes, " \t\n", SPACE);
    set(classes, "\r", RETURN);
    set(classes, "!?+-*/:", SIGN);
    set(classes, "{", OPEN);
    set(classes, "}", CLOSE);
    set(classes, "=<>", OPERATOR);
    set(classes, "\"", QUOTE);
    set(classes, "#", HASH);
    return classes;
  }

  private static void set(byte[] classes, String characters, byte value) {
    for (int i = 0; i < characters.length(); i++) {
      classes[characters.charAt(i)] = value;
    }
  }
}
