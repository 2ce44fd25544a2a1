package dev.iskra.kind;

/// A kind with logic whose declarations stand within others; the kind around reads them.
public non-sealed interface NestedKind extends LogicKind {
  @Override
  default boolean topLevel() {
    return false;
  }
}
