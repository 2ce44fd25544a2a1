package dev.iskra.signature;

import java.util.Optional;

/// Which scopes a block is in, where they are not those around it.
///
/// @param self what `THIS` is
/// @param root what `ROOT` is
/// @param from what `FROM` is
/// @param fromFrom what `FROM.FROM` is
/// @param prev what `PREV` is
public record ScopeChange(
    Optional<ScopeSet> self,
    Optional<ScopeSet> root,
    Optional<ScopeSet> from,
    Optional<ScopeSet> fromFrom,
    Optional<ScopeSet> prev) {
  /// No change.
  public static final ScopeChange NONE =
      new ScopeChange(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// Whether nothing changes.
  public boolean isNone() {
    return self.isEmpty()
        && root.isEmpty()
        && from.isEmpty()
        && fromFrom.isEmpty()
        && prev.isEmpty();
  }
}
