package dev.iskra.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What a stage gives: a value, perhaps a partial one, and what was found on the way.
public record Outcome<T>(T value, List<Diagnostic> diagnostics) {
  public Outcome {
    diagnostics = List.copyOf(diagnostics);
  }

  /// A value with nothing to say about it.
  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(value, List.of());
  }

  /// The next stage on this value; the findings of both, in order.
  public <U> Outcome<U> then(Function<? super T, Outcome<U>> next) {
    Outcome<U> result = next.apply(value);
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(result.diagnostics());
    return new Outcome<>(result.value(), all);
  }

  /// Whether any finding is an error.
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
