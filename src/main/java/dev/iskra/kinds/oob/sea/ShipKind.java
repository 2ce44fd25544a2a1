package dev.iskra.kinds.oob.sea;

import dev.iskra.game.ObjectType;
import dev.iskra.kind.Field;
import dev.iskra.kind.NestedKind;
import dev.iskra.kind.Schema;
import dev.iskra.signature.Type;
import java.util.List;

/// `ship battleship "Marat" { … }`, `6 x destroyer { … }` within a task force.
public final class ShipKind implements NestedKind {
  private static final Schema SCHEMA = described();

  @Override
  public List<String> keywords() {
    return List.of("ship");
  }

  @Override
  public String summary() {
    return "A ship, or several of one sort.";
  }

  @Override
  public Schema schema() {
    return SCHEMA;
  }

  private static Schema described() {
    return Schema.of(
        Field.of("name", new Type.Literal(), "Its name, if the head does not say it."),
        Field.of(
            "ordered_name", new Type.Literal(), "Its name by number, from the country's list."),
        Field.of("names", new Type.Words(), "The names of several ships, in order."),
        Field.of(
            "definition",
            new Type.Reference(ObjectType.SUB_UNIT),
            "What sort of ship it is, if the head does not say it."),
        Field.of("start_experience_factor", new Type.Fraction(), "The experience of its crew.")
            .called("experience"),
        Field.of("pride_of_the_fleet", new Type.YesNo(), "Whether it is the pride of the fleet.")
            .called("pride"),
        Field.of(
            "hull",
            new Type.Reference(ObjectType.EQUIPMENT),
            "The hull it is built on, or the ship as the game without designers has it."),
        Field.of(
                "version_name",
                new Type.Literal(),
                "The class, a variant of the hull that the country has.")
            .called("variant"),
        Field.of(
            "owner",
            new Type.Reference(ObjectType.COUNTRY),
            "Whose it is, if not of the country of the order of battle."),
        Field.of("creator", new Type.Reference(ObjectType.COUNTRY), "Which country designed it."),
        Field.of(
            "create_if_missing",
            new Type.YesNo(),
            "Whether the game makes the variant where it is missing."),
        Field.of("equipment", new Type.Script(), "Hull, class and owner in the game's own form."));
  }
}
