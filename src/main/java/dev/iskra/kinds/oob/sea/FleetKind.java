package dev.iskra.kinds.oob.sea;

import dev.iskra.game.ObjectType;
import dev.iskra.kind.Field;
import dev.iskra.kind.NestedKind;
import dev.iskra.kind.Schema;
import dev.iskra.signature.Type;
import java.util.List;

/// `fleet "Black Sea Fleet" at province 3686 { … }`. Fields: the game's `history/units` folder.
public final class FleetKind implements NestedKind {
  private static final Schema SCHEMA = described();

  @Override
  public List<String> keywords() {
    return List.of("fleet");
  }

  @Override
  public String summary() {
    return "A fleet with its task forces.";
  }

  @Override
  public Schema schema() {
    return SCHEMA;
  }

  private static Schema described() {
    return Schema.of(
            Field.of("name", new Type.Literal(), "Its name, if the head does not say it."),
            Field.of(
                "naval_base",
                new Type.Reference(ObjectType.PROVINCE),
                "The port it belongs to, if the head does not say it."))
        .with("task_force", "ship")
        .counting("ship");
  }
}
