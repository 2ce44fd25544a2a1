package dev.iskra.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/// Findings in the order they came, each once: a loop that repeats a mistake reports it one time.
public final class Findings implements Sink {
  private static final Comparator<Diagnostic> READING_ORDER =
      Comparator.comparing(Diagnostic::at).thenComparing(d -> d.rule().code());

  private final LinkedHashSet<Diagnostic> found = new LinkedHashSet<>();

  @Override
  public void report(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /// Takes all of them.
  public void reportAll(Iterable<Diagnostic> diagnostics) {
    diagnostics.forEach(found::add);
  }

  /// Takes the findings of a stage and hands on its value.
  public <T> T take(Outcome<T> outcome) {
    found.addAll(outcome.diagnostics());
    return outcome.value();
  }

  /// Takes the findings of a stage over many files, in their order, and hands on the values.
  public <T> List<T> take(List<Outcome<T>> outcomes) {
    List<T> values = new ArrayList<>(outcomes.size());
    outcomes.forEach(outcome -> values.add(take(outcome)));
    return List.copyOf(values);
  }

  /// Whether any of them is an error.
  public boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /// All of them, in the order they came.
  public List<Diagnostic> list() {
    return List.copyOf(found);
  }

  /// All of them by file, place and code: the order of every report.
  public List<Diagnostic> sorted() {
    List<Diagnostic> result = new ArrayList<>(found);
    result.sort(READING_ORDER);
    return List.copyOf(result);
  }
}
