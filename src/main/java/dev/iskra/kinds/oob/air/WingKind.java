package dev.iskra.kinds.oob.air;

import dev.iskra.game.ObjectType;
import dev.iskra.kind.Field;
import dev.iskra.kind.NestedKind;
import dev.iskra.kind.Schema;
import dev.iskra.signature.Type;
import dev.iskra.signature.Type.Member;
import java.util.List;

/// `wing small_plane_airframe_1 "I-16" at state 217 { … }`, `wing cv_fighter_equipment_1 on
/// "Kaga" { … }`.
public final class WingKind implements NestedKind {
  private static final Type ACE =
      new Type.Structure(
          List.of(
              new Member("modifier", new Type.Literal()),
              new Member("name", new Type.Literal()),
              new Member("surname", new Type.Literal()),
              new Member("callsign", new Type.Literal()),
              new Member("portrait", new Type.Whole(0, 100_000)),
              new Member("is_female", new Type.YesNo())));
  private static final Schema SCHEMA = described();

  @Override
  public List<String> keywords() {
    return List.of("wing");
  }

  @Override
  public String summary() {
    return "A wing of planes, at a state or on a carrier.";
  }

  @Override
  public Schema schema() {
    return SCHEMA;
  }

  private static Schema described() {
    return Schema.of(
        Field.of("amount", new Type.Whole(1, 100_000), "How many planes.").called("count"),
        Field.of(
            "owner",
            new Type.Reference(ObjectType.COUNTRY),
            "Whose it is, if not of the country of the order of battle."),
        Field.of("creator", new Type.Reference(ObjectType.COUNTRY), "Which country designed it."),
        Field.of("version_name", new Type.Literal(), "The variant, if the head does not say it.")
            .called("variant"),
        Field.of(
            "create_if_missing",
            new Type.YesNo(),
            "Whether the game makes the variant where it is missing."),
        Field.of("name", new Type.Literal(), "The name of the wing."),
        Field.of("start_experience_factor", new Type.Fraction(), "The experience of its crews.")
            .called("experience"),
        Field.of("ace", ACE, "An ace who flies in it.").many());
  }
}
