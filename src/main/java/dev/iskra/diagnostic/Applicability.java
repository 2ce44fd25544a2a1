package dev.iskra.diagnostic;

/// How far a fix can be trusted.
public enum Applicability {
  /// Keeps what the source means.
  SAFE,
  /// Probably what was meant.
  UNSAFE,
  /// For reading only.
  DISPLAY_ONLY
}
