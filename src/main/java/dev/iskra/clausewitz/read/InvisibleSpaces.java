package dev.iskra.clausewitz.read;

import dev.iskra.clausewitz.Oddities;
import dev.iskra.text.SourceFile;
import java.util.Locale;

/// Finds white space that the game takes for part of a word: pasted text is full of it.
final class InvisibleSpaces {
  private InvisibleSpaces() {}

  /// Reports the first such character of the word from `start` to `end`, if there is one.
  static void report(SourceFile source, int start, int end, Oddities oddities) {
    String word = source.text(start, end);
    int index = firstIn(word);
    if (index < 0 || oddities.full(ScriptRule.INVISIBLE_SPACE)) {
      return;
    }
    char found = word.charAt(index);
    int from = start + bytesOf(word.substring(0, index), source);
    int to = start + bytesOf(word.substring(0, index + 1), source);
    String message =
        String.format(
            Locale.ROOT, "A space that cannot be seen, U+%04X, is part of this word.", (int) found);
    oddities.keep(
        ScriptRule.INVISIBLE_SPACE
            .at(source.span(from, to), message)
            .note("The game separates words at blanks, tabs and line ends only.")
            .help("Replace it by an ordinary blank, or delete it."));
  }

  private static int bytesOf(String text, SourceFile source) {
    return text.getBytes(source.charset()).length;
  }

  private static int firstIn(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (invisible(word.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean invisible(char c) {
    return Character.isSpaceChar(c) || Character.isISOControl(c) || zeroWidth(c);
  }

  /// Zero width space, non-joiner, joiner, word joiner, byte-order mark.
  private static boolean zeroWidth(char c) {
    return (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF';
  }
}
