package dev.iskra.diagnostic;

/// How much a finding matters. An error means that no output is written.
public enum Severity {
  /// The mod would not do what its source says; nothing is written.
  ERROR,
  /// Probably a mistake; output is written.
  WARNING,
  /// Worth knowing.
  INFO,
  /// A suggestion shown in editors.
  HINT;

  /// The word in reports: `error`, `warning`, `info`, `hint`.
  public String word() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "info";
      case HINT -> "hint";
    };
  }
}
