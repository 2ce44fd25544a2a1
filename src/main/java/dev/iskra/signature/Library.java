package dev.iskra.signature;

import dev.iskra.diagnostic.Outcome;
import dev.iskra.syntax.Parser;
import dev.iskra.syntax.SyntaxFile;
import dev.iskra.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/// A text of `extern` lines, found by category and name, and parsed when asked for.
///
/// Looking for lines is all that is done with the whole text; most of it is never parsed.
final class Library {
  private record Line(int start, int end) {}

  private final String name;
  private final byte[] bytes;
  private final Map<String, SequencedMap<String, List<Line>>> lines = new HashMap<>();

  /// @param name what the text is called, for messages
  Library(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
    for (int start = 0; start < bytes.length; ) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      if (end > start && bytes[start] == 'e') {
        add(start, end);
      }
      start = end + 1;
    }
  }

  private void add(int start, int end) {
    int category = behindSpace(start, end);
    int called = behindSpace(category, end);
    int rest = behindSpace(called, end);
    lines
        .computeIfAbsent(text(category, called - 1), _ -> new LinkedHashMap<>())
        .computeIfAbsent(
            text(called, rest == end ? end : rest - 1).toLowerCase(Locale.ROOT),
            _ -> new ArrayList<>(1))
        .add(new Line(start, end));
  }

  private int behindSpace(int from, int end) {
    int i = from;
    while (i < end && bytes[i] != ' ') {
      i++;
    }
    return Math.min(i + 1, end);
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /// The names of a category in small letters, in the order of the text.
  List<String> names(String category) {
    SequencedMap<String, List<Line>> known = lines.get(category);
    return known == null ? List.of() : List.copyOf(known.keySet());
  }

  /// What is said of a name in small letters; none if nothing.
  ///
  /// Throws [IllegalStateException] if our own data cannot be read.
  List<Extern> find(String category, String small) {
    List<Line> found = lines.getOrDefault(category, new LinkedHashMap<>()).get(small);
    if (found == null) {
      return List.of();
    }
    List<Extern> externs = new ArrayList<>(found.size());
    for (Line line : found) {
      externs.add(read(text(line.start, line.end)));
    }
    return externs;
  }

  private Extern read(String line) {
    Outcome<SyntaxFile> parsed =
        Parser.parse(SourceFile.of(name, line.getBytes(StandardCharsets.UTF_8)));
    if (!parsed.diagnostics().isEmpty() || parsed.value().statements().size() != 1) {
      throw new IllegalStateException(name + ": cannot read `" + line + "`");
    }
    try {
      return Extern.read(parsed.value().statements().getFirst());
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(name + ": " + e.getMessage() + " in `" + line + "`", e);
    }
  }
}
