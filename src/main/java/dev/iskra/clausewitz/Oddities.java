package dev.iskra.clausewitz;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Rule;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The findings about one file. Of each rule the first thousand are kept and the others
/// counted: a picture that was named `.txt` must not fill the memory.
public final class Oddities {
  static final int MOST = 1_000;

  private final SourceFile source;
  private final List<Diagnostic> found = new ArrayList<>();
  private final Map<Rule, Integer> counts = new HashMap<>();

  /// Nothing found yet in this file.
  public Oddities(SourceFile source) {
    this.source = source;
  }

  /// The place of the bytes from `start` up to `end`.
  public Span span(int start, int end) {
    return source.span(start, end);
  }

  /// Counts one more of this rule. Whether it is beyond those kept, and so need not be put in
  /// words.
  public boolean full(Rule rule) {
    return counts.merge(rule, 1, Integer::sum) > MOST;
  }

  /// Keeps a finding for which [#full] had room.
  public void keep(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /// Counts a finding, and keeps it if there is room.
  public void report(Diagnostic diagnostic) {
    if (!full(diagnostic.rule())) {
      keep(diagnostic);
    }
  }

  /// All of them in reading order; the last one of a rule says how many more there are.
  public List<Diagnostic> list() {
    List<Diagnostic> all = new ArrayList<>(found);
    all.sort((a, b) -> a.at().compareTo(b.at()));
    for (int i = all.size() - 1; i >= 0; i--) {
      Diagnostic diagnostic = all.get(i);
      int beyond = counts.getOrDefault(diagnostic.rule(), 0) - MOST;
      if (beyond > 0) {
        all.set(i, diagnostic.note("This file has " + beyond + " more of these, not listed."));
        counts.remove(diagnostic.rule());
      }
    }
    return all;
  }
}
