package dev.iskra.clausewitz;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;

/// The findings about one file, of which the first thousand are kept: a picture that was named
/// `.txt` must not fill the memory.
final class Oddities {
  static final int MOST = 1_000;

  private final SourceFile source;
  private final List<Diagnostic> found = new ArrayList<>();
  private int beyond;

  Oddities(SourceFile source) {
    this.source = source;
  }

  Span span(int start, int end) {
    return source.span(start, end);
  }

  void report(Diagnostic diagnostic) {
    if (found.size() < MOST) {
      found.add(diagnostic);
    } else {
      beyond++;
    }
  }

  /// All of them in reading order; the last one says how many more there are.
  List<Diagnostic> list() {
    List<Diagnostic> all = new ArrayList<>(found);
    all.sort((a, b) -> a.at().compareTo(b.at()));
    if (beyond > 0) {
      String note = "Of this file " + beyond + " further oddities are not listed.";
      all.set(MOST - 1, all.getLast().note(note));
    }
    return all;
  }
}
