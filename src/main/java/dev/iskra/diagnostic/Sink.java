package dev.iskra.diagnostic;

/// Where a pass puts its findings.
@FunctionalInterface
public interface Sink {
  /// Takes one finding.
  void report(Diagnostic diagnostic);
}
