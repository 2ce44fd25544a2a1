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

  /// All of them in reading order, with a last word about those beyond the limit.
  List<Diagnostic> list() {
    List<Diagnostic> all = new ArrayList<>(found);
    all.sort((a, b) -> a.at().compareTo(b.at()));
    if (beyond > 0) {
      String message = "There are " + beyond + " further oddities in this file, not listed.";
      Span end = span(source.length(), source.length());
      all.add(Diagnostic.of(ScriptRule.TOO_MANY_ODDITIES, end, message));
    }
    return all;
  }
}
