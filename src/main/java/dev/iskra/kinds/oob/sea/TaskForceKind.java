package dev.iskra.kinds.oob.sea;

import dev.iskra.game.ObjectType;
import dev.iskra.kind.Field;
import dev.iskra.kind.NestedKind;
import dev.iskra.kind.Schema;
import dev.iskra.signature.Type;
import java.util.List;

/// `task_force "Squadron" at province 3686 { … }` within a fleet.
public final class TaskForceKind implements NestedKind {
  private static final Schema SCHEMA = described();

  @Override
  public List<String> keywords() {
    return List.of("task_force");
  }

  @Override
  public String summary() {
    return "A task force: ships that sail together.";
  }

  @Override
  public Schema schema() {
    return SCHEMA;
  }

  private static Schema described() {
    return Schema.of(
            Field.of("name", new Type.Literal(), "Its name, if the head does not say it."),
            Field.of(
                "location",
                new Type.Reference(ObjectType.PROVINCE),
                "The sea or port where it is; the base of the fleet if nothing is said."),
            Field.of("base", new Type.Reference(ObjectType.PROVINCE), "A port of its own."))
        .with("ship")
        .counting("ship");
  }
}
