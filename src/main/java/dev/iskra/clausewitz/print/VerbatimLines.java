package dev.iskra.clausewitz.print;

import dev.iskra.clausewitz.Verbatim;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/// Where the lines of a verbatim piece come from: each from its own line of the source, where the
/// piece still is what stands there.
final class VerbatimLines {
  private VerbatimLines() {}

  static List<Span> origins(Verbatim piece) {
    String text = piece.text();
    boolean untouched = piece.span().text().equals(text);
    List<Span> origins = new ArrayList<>();
    int from = 0;
    int offset = piece.span().start();
    while (from < text.length()) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 ? text.length() : feed + 1;
      int length = untouched ? bytes(text.substring(from, to), piece.span().source()) : 0;
      origins.add(untouched ? line(piece.span().source(), offset, length) : piece.span());
      offset += length;
      from = to;
    }
    return origins;
  }

  private static int bytes(String text, SourceFile source) {
    Charset charset = source.charset();
    return text.getBytes(charset).length;
  }

  /// The line from `start` on, `length` bytes with its line end, without that line end.
  private static Span line(SourceFile source, int start, int length) {
    int end = start + length;
    while (end > start && (source.bytes()[end - 1] == '\n' || source.bytes()[end - 1] == '\r')) {
      end--;
    }
    return source.span(start, end);
  }
}
