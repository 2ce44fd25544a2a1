package dev.iskra.kinds.oob.land;

import dev.iskra.game.ObjectType;
import dev.iskra.kind.Field;
import dev.iskra.signature.Type;
import java.util.List;

/// The fields of a division template, from the game's effect `division_template`, versions 1.9 to
/// 1.19.
final class TemplateFields {
  private static final Type GRID =
      new Type.Special(
          "columns, such as `[ [infantry, infantry], [artillery_brigade] ]`, or a block");
  private static final Type COMPANIES =
      new Type.Special("a list, such as `[ engineer, recon ]`, or a block");

  /// All of them.
  static final List<Field> ALL =
      List.of(
          Field.of("name", new Type.Literal(), "Its name, if the head does not say it."),
          Field.of("localization_key", new Type.Literal(), "The localisation key of its name."),
          Field.of(
                  "division_names_group",
                  new Type.Reference(ObjectType.DIVISION_NAMES_GROUP),
                  "The list from which its divisions take their names.")
              .called("names"),
          Field.of("regiments", GRID, "The battalions, a list for each column."),
          Field.of("support", COMPANIES, "The support companies."),
          Field.of("regimental_support", GRID, "The companies of each column, from version 1.19."),
          Field.of(
              "priority",
              new Type.Whole(0, 2),
              "Who gets equipment first: 0 reserve, 1 normal, 2 elite."),
          Field.of("is_locked", new Type.YesNo(), "Whether the player cannot change it.")
              .called("locked"),
          Field.of(
              "force_allow_recruiting", new Type.YesNo(), "Whether a locked one can be trained."),
          Field.of(
              "division_cap",
              new Type.Whole(0, 100_000),
              "How many divisions a locked one may have."),
          Field.of(
              "template_counter",
              new Type.Whole(0, 100_000),
              "The number of its picture on the map."),
          Field.of(
              "override_model", new Type.Literal(), "The model that stands on the map for it."),
          Field.of("role", new Type.Literal(), "What the computer takes it for."),
          Field.of(
              "front_role_override",
              new Type.OneOf(List.of("offence", "defence")),
              "What the computer does with it at a front."),
          Field.of("obsolete", new Type.YesNo(), "Whether it is listed among the old ones."),
          Field.of(
              "is_army_hq", new Type.YesNo(), "Whether it is a headquarters, from version 1.19."),
          Field.of(
              "is_fake_intel_division",
              new Type.YesNo(),
              "Whether only enemy spies believe in it."),
          Field.of(
              "foreign_template_tag",
              new Type.Reference(ObjectType.COUNTRY),
              "The country whose template it is."),
          Field.of("origin_type", new Type.Literal(), "Where it comes from."));

  private TemplateFields() {}
}
