package dev.iskra.localisation;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.text.Span;
import java.util.List;

/// What is found in one text.
final class Findings {
  private final Passage passage;
  private final Sink sink;
  private int count;

  /// @param passage the text
  /// @param sink who is told
  Findings(Passage passage, Sink sink) {
    this.passage = passage;
    this.sink = sink;
  }

  /// How many there are so far.
  int count() {
    return count;
  }

  /// A finding about the characters from `from` to `to`.
  Diagnostic of(TextRule rule, int from, int to, String message) {
    return rule.at(passage.place(from, to), message);
  }

  /// Reports it.
  void report(Diagnostic diagnostic) {
    count++;
    sink.report(diagnostic);
  }

  /// Reports a name that is nearly others; the first is offered in its place.
  ///
  /// @param from where the name begins
  void near(TextRule rule, int from, String name, String message, List<String> near) {
    Span at = passage.place(from, from + name.length());
    Diagnostic found = rule.at(at, message);
    report(at.text().equals(name) ? found.suggest(near, at) : found.suggest(near));
  }
}
