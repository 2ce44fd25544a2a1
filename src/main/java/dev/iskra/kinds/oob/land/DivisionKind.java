package dev.iskra.kinds.oob.land;

import dev.iskra.game.ObjectType;
import dev.iskra.kind.Field;
import dev.iskra.kind.NestedKind;
import dev.iskra.kind.Schema;
import dev.iskra.signature.Type;
import java.util.List;

/// `division rifle "99th Rifle Division" at province 3151 { … }`, `12 x rifle at states [206,
/// 207]`. Fields: the game's `history/units` folder, versions 1.9 to 1.19.
public final class DivisionKind implements NestedKind {
  private static final Schema SCHEMA = described();

  @Override
  public List<String> keywords() {
    return List.of("division");
  }

  @Override
  public String summary() {
    return "A division, or several of one template.";
  }

  @Override
  public Schema schema() {
    return SCHEMA;
  }

  private static Schema described() {
    return Schema.of(
        Field.of("name", new Type.Literal(), "Its name, if the head does not say it."),
        Field.of(
            "division_name",
            new Type.Script(),
            "Its name by number, from the list of its template."),
        Field.of(
            "number", new Type.Whole(1, 9999), "The number of the first; the others count on."),
        Field.of(
            "location",
            new Type.Reference(ObjectType.PROVINCE),
            "Where it stands, if the head does not say it."),
        Field.of(
            "division_template", new Type.Literal(), "Its template, if the head does not say it."),
        Field.of(
                "start_experience_factor",
                new Type.Fraction(),
                "Its experience; levels begin at 10%, 30%, 75% and 90%.")
            .called("experience"),
        Field.of("start_equipment_factor", new Type.Fraction(), "How much of its equipment it has.")
            .called("equipment"),
        Field.of("start_manpower_factor", new Type.Fraction(), "How many of its men it has.")
            .called("manpower"),
        Field.of(
                "force_equipment_variants",
                new Type.Script(),
                "Which equipment it has, by variant.")
            .many(),
        Field.of("officer", new Type.Script(), "The officer who leads it.").many(),
        Field.of("unique", new Type.Script(), "Battalions that only it has."),
        Field.of("acclimatization", new Type.Script(), "How it stands heat and cold."),
        Field.of("army_manpower", new Type.Script(), "From which countries its men are."));
  }
}
