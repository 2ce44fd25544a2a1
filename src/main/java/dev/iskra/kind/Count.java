package dev.iskra.kind;

/// How often a field may stand in a declaration.
public enum Count {
  /// At most once.
  ONCE,
  /// As often as wanted.
  MANY
}
