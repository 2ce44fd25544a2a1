package dev.iskra.kinds.oob.land;

import dev.iskra.kind.NestedKind;
import dev.iskra.kind.Schema;
import java.util.List;

/// `army "Belarus Front" { … }`: a group for those who read the source; the game knows none.
public final class ArmyKind implements NestedKind {
  private static final Schema SCHEMA = described();

  @Override
  public List<String> keywords() {
    return List.of("army");
  }

  @Override
  public String summary() {
    return "A group of divisions: an army, a front, a corps.";
  }

  @Override
  public Schema schema() {
    return SCHEMA;
  }

  private static Schema described() {
    return Schema.of().with("division").counting("division");
  }
}
