package dev.iskra.localisation;

import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;

/// A text as it is written in a file, without the quotes around it.
///
/// @param text what stands between the quotes, escapes as they are
/// @param at the whole of it with its quotes
/// @param start the byte at which `text` begins, or -1 if the file does not hold it letter by
///     letter: something was put into it
public record Passage(String text, Span at, int start) {
  private static final int BUILT = -1;

  /// A text between quotes that are `quote` bytes long.
  public static Passage of(String text, Span at, int quote) {
    SourceFile source = at.source();
    int from = Math.min(at.start() + quote, at.end());
    int to = Math.max(from, at.end() - quote);
    boolean written = source.text(from, to).equals(text);
    return new Passage(text, at, written ? from : BUILT);
  }

  /// The place in the file of the characters from `from` to `to`; the whole text where they
  /// cannot be found.
  Span place(int from, int to) {
    if (start != BUILT) {
      int first = start + bytes(0, from);
      return at.source().span(first, first + bytes(from, to));
    }
    String written = at.text();
    String part = text.substring(from, to);
    int found = written.indexOf(part);
    if (part.isEmpty() || found < 0 || written.indexOf(part, found + 1) >= 0) {
      return at;
    }
    int first = at.start() + written.substring(0, found).getBytes(at.source().charset()).length;
    return at.source().span(first, first + bytes(from, to));
  }

  private int bytes(int from, int to) {
    return text.substring(from, to).getBytes(at.source().charset()).length;
  }
}
