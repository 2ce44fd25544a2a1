package dev.iskra.clausewitz.print;

import dev.iskra.clausewitz.Verbatim;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Text line by line, with the origin of each line.
final class LineWriter {
  private final StringBuilder text = new StringBuilder();
  private final List<Span> origins = new ArrayList<>();

  /// One line at an indentation. A file that began with U+FEFF would lose it as a byte-order
  /// mark, so an empty line comes before it. A string with line ends in it makes several of it.
  void line(int indent, String content, Span origin) {
    if (text.isEmpty() && indent == 0 && content.startsWith("\uFEFF")) {
      blank(origin);
    }
    text.repeat('\t', indent).append(content).append('\n');
    origins.add(origin);
    for (int at = content.indexOf('\n'); at >= 0; at = content.indexOf('\n', at + 1)) {
      origins.add(origin);
    }
  }

  /// An empty line, on account of the entry that follows.
  void blank(Span origin) {
    text.append('\n');
    origins.add(origin);
  }

  /// Lines as they are, the first at an indentation; the last one is ended where it is not.
  void verbatim(int indent, Verbatim piece) {
    String content = piece.text();
    if (content.isEmpty()) {
      return;
    }
    text.repeat('\t', indent).append(content);
    if (!content.endsWith("\n")) {
      text.append('\n');
    }
    origins.addAll(VerbatimLines.origins(piece));
  }

  int lines() {
    return origins.size();
  }

  Printed printed() {
    return new Printed(text.toString(), origins);
  }
}
