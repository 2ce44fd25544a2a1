package dev.iskra.kind;

/// A kind with logic whose declarations stand at the top of files.
public non-sealed interface TopLevelKind extends LogicKind, Compiled {
  @Override
  default boolean topLevel() {
    return true;
  }
}
