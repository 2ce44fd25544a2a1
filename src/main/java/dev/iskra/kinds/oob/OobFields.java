package dev.iskra.kinds.oob;

import dev.iskra.game.ObjectType;
import dev.iskra.kind.Field;
import dev.iskra.signature.Type;
import dev.iskra.signature.Type.Member;
import java.util.ArrayList;
import java.util.List;

/// What an order of battle holds beside its units, from the game's `history/units` folder.
final class OobFields {
  private static final Type FOCUS =
      new Type.Structure(
          List.of(
              new Member("current", new Type.Reference(ObjectType.FOCUS)),
              new Member("progress", new Type.Decimal())));

  /// The fields at the root of a file, in the order in which they are emitted.
  static final List<Field> ROOT =
      List.of(
          Field.of(
              "start_equipment_factor",
              new Type.Fraction(),
              "How much of their equipment divisions have that do not say it."),
          Field.of("focus", FOCUS, "The focus that the country works on."),
          script("create_colonial_division_template", "A template for a subject."),
          Field.of(
                  "instant_effect",
                  new Type.Effect(),
                  "Effects at once: production lines and stockpiles.")
              .many(),
          script("air_wings", "Wings in the game's own form."),
          script("navy_leader", "An admiral, as old versions have it."),
          script("field_marshal", "A field marshal, as old versions have it."),
          script("corps_commander", "A general, as old versions have it."));

  /// The keywords of units.
  static final List<String> UNITS =
      List.of("template", "division_template", "army", "division", "fleet", "wing");

  private OobFields() {}

  private static Field script(String name, String summary) {
    return Field.of(name, new Type.Script(), summary).many();
  }

  /// Those, and what only an `oob` has.
  static List<Field> ofOob() {
    List<Field> all = new ArrayList<>();
    all.add(
        Field.of(
                "start",
                new Type.Special("`yes`, or a date such as `1938.10.1`"),
                "At which start of the game it is loaded.")
            .many());
    all.addAll(ROOT);
    return all;
  }
}
