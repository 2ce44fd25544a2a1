package dev.iskra.kinds.focus;

import dev.iskra.kind.NestedKind;
import dev.iskra.kind.Schema;
import java.util.List;

/// `branch spain at (6, 0) { shift (2, 0) when { … } focus … }`: focuses that stand together and
/// are moved together.
public final class BranchKind implements NestedKind {
  private static final Schema SCHEMA = described();

  @Override
  public List<String> keywords() {
    return List.of("branch");
  }

  @Override
  public String summary() {
    return "Focuses of a tree that stand together and are moved together.";
  }

  @Override
  public Schema schema() {
    return SCHEMA;
  }

  private static Schema described() {
    return Schema.of().with("focus", "shift");
  }
}
