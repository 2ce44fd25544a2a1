package dev.iskra.clausewitz.read;

import dev.iskra.clausewitz.Oddities;
import dev.iskra.text.SourceFile;

/// Marks that look like those of the game and are none: curly quotation marks, square brackets.
final class WrongMarks {
  private static final int LENGTH = 3;

  private WrongMarks() {}

  /// Whether a quotation mark of a word processor stands there: “, ” or „.
  static boolean isQuote(byte[] bytes, int at) {
    return at + LENGTH <= bytes.length
        && bytes[at] == (byte) 0xE2
        && bytes[at + 1] == (byte) 0x80
        && bytes[at + 2] >= (byte) 0x9C
        && bytes[at + 2] <= (byte) 0x9E;
  }

  /// The end of what was meant as a string: behind the next such mark of the line, or of the word.
  static int quoteEnd(SourceFile source, int start, Oddities oddities) {
    byte[] bytes = source.bytes();
    int word = -1;
    int i = start + LENGTH;
    while (i < bytes.length && bytes[i] != '\n' && bytes[i] != '\r' && !isQuote(bytes, i)) {
      word = word < 0 && (bytes[i] == ' ' || bytes[i] == '\t') ? i : word;
      i++;
    }
    int end = isQuote(bytes, i) ? i + LENGTH : word < 0 ? i : word;
    oddities.report(
        ScriptRule.TYPOGRAPHIC_QUOTES
            .at(source.span(start, end), "Curly quotation marks do not quote.")
            .note("To the game each word in them is one for itself.")
            .help("Write straight ones: `\"`."));
    return end;
  }

  /// A `[` that was meant as a brace.
  static void bracket(SourceFile source, int at, Oddities oddities) {
    oddities.report(
        ScriptRule.SQUARE_BRACKET
            .at(source.span(at, at + 1), "A square bracket opens no block.")
            .help("Write `{`."));
  }
}
