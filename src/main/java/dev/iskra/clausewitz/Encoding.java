package dev.iskra.clausewitz;

import dev.iskra.text.SourceFile;
import java.nio.charset.Charset;

/// How the bytes of the game's files mean characters: UTF-8 with or without a byte-order mark, in
/// old files windows-1252.
public final class Encoding {
  /// U+FEFF in UTF-8, at the start of a file.
  public static final int MARK_LENGTH = 3;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Encoding() {}

  /// Whether the file begins with the byte-order mark of UTF-8.
  public static boolean marked(byte[] bytes) {
    return bytes.length >= MARK_LENGTH
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /// Whether the file begins with a byte-order mark of UTF-16, either way round.
  public static boolean utf16(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }

  /// The file as its bytes want to be decoded; the same file where they are UTF-8.
  public static SourceFile decoded(SourceFile source, int firstInvalid) {
    return firstInvalid == source.length() ? source : source.decodedAs(WINDOWS_1252);
  }
}
