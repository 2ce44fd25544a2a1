package dev.iskra.diagnostic;

import java.util.List;

/// What a stage gives: a value, perhaps a partial one, and what was found on the way.
public record Outcome<T>(T value, List<Diagnostic> diagnostics) {
  public Outcome {
    diagnostics = List.copyOf(diagnostics);
  }

  /// A value with nothing to say about it.
  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(value, List.of());
  }

  /// Whether any finding is an error.
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
