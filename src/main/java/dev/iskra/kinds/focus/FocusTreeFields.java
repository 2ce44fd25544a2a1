package dev.iskra.kinds.focus;

import dev.iskra.game.ObjectType;
import dev.iskra.kind.Field;
import dev.iskra.signature.Type;
import dev.iskra.signature.Type.Member;
import java.util.List;

/// The fields of a focus tree, in the order in which they are emitted. From the game's
/// `common/national_focus` folder, versions 1.13 to 1.17.
final class FocusTreeFields {
  private static final Type NUMBER = new Type.Whole(-100_000, 100_000);
  private static final Type TRIGGER = new Type.Trigger();
  private static final Type FOCUS = new Type.Reference(ObjectType.FOCUS);
  private static final Type PLACE =
      new Type.Structure(List.of(new Member("x", NUMBER), new Member("y", NUMBER)));
  private static final Type PLACE_WHEN =
      new Type.Structure(
          List.of(
              new Member("x", NUMBER), new Member("y", NUMBER), new Member("trigger", TRIGGER)));
  private static final Type FIRST_SEEN =
      new Type.Structure(
          List.of(
              new Member("focus", FOCUS),
              new Member("x", NUMBER),
              new Member("y", NUMBER),
              new Member("offset", PLACE_WHEN)));
  private static final Type SHORTCUT =
      new Type.Structure(
          List.of(
              new Member("name", new Type.Literal()),
              new Member("target", FOCUS),
              new Member("scroll_wheel_factor", new Type.Decimal()),
              new Member("trigger", TRIGGER)));
  private static final Type WINDOW =
      new Type.Structure(
          List.of(
              new Member("id", new Type.Literal()),
              new Member("position", PLACE),
              new Member("override_position", PLACE_WHEN)));

  /// All of them.
  static final List<Field> ALL =
      List.of(
          Field.of("country", new Type.Weight(), "Its score for a country; the highest wins."),
          Field.of("default", new Type.YesNo(), "Whether countries without a tree get it."),
          Field.of("reset_on_civilwar", new Type.YesNo(), "Whether a civil war resets it."),
          Field.of("shared_focus", FOCUS, "A shared focus it takes in, with all below it.").many(),
          Field.of("continuous_focus_position", PLACE, "Where the continuous focuses stand."),
          Field.of("initial_show_position", FIRST_SEEN, "What is seen first."),
          Field.of("shortcut", SHORTCUT, "A button that jumps to a focus.").many(),
          Field.of("inlay_window", WINDOW, "A window within the tree.").many(),
          Field.of("alternate_icon_set", new Type.Literal(), "Another set of icons."),
          Field.of("focus", new Type.Script(), "A focus in the game's script, pasted.").many());

  private FocusTreeFields() {}
}
