package dev.iskra.kinds.oob;

import dev.iskra.kind.NestedKind;
import dev.iskra.kind.Schema;
import java.util.List;
import java.util.Optional;

/// `land`, `navy` or `air` with a condition: a variant of one part of an order of battle; and
/// `units`, around divisions and fleets in the game's own form.
public final class SectionKind implements NestedKind {
  private static final Schema SCHEMA =
      new Schema(OobFields.ROOT, OobFields.UNITS, Optional.empty()).counting("division");

  @Override
  public List<String> keywords() {
    return List.of("land", "navy", "air", "units");
  }

  @Override
  public String summary() {
    return "A part of an order of battle that depends on a condition.";
  }

  @Override
  public Schema schema() {
    return SCHEMA;
  }
}
