package dev.iskra.kinds.focus;

import dev.iskra.game.BlockKind;
import dev.iskra.kind.NestedKind;
import dev.iskra.kind.Schema;
import java.util.List;

/// `shift (2, 0) when { … }` within a branch: the branch is moved while the triggers hold.
public final class ShiftKind implements NestedKind {
  private static final Schema SCHEMA = described();

  @Override
  public List<String> keywords() {
    return List.of("shift");
  }

  @Override
  public String summary() {
    return "How far a branch is moved under a condition.";
  }

  @Override
  public Schema schema() {
    return SCHEMA;
  }

  private static Schema described() {
    return Schema.of().openTo(BlockKind.TRIGGER);
  }
}
