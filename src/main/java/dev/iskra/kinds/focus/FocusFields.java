package dev.iskra.kinds.focus;

import dev.iskra.game.ObjectType;
import dev.iskra.kind.Field;
import dev.iskra.signature.Type;
import dev.iskra.signature.Type.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The fields of focuses, in the order in which they are emitted. From the game's
/// `common/national_focus` folder, versions 1.13 to 1.17.
final class FocusFields {
  private static final Type YES_NO = new Type.YesNo();
  private static final Type TRIGGER = new Type.Trigger();
  private static final Type EFFECT = new Type.Effect();
  private static final Type FOCUS = new Type.Reference(ObjectType.FOCUS);
  private static final Type SPRITE = new Type.Reference(ObjectType.SPRITE);
  private static final Type GRID = new Type.Whole(-1000, 1000);

  /// Fields that say where a focus stands.
  static final List<Field> POSITION =
      List.of(
          Field.of("at", new Type.Special("a place such as `(4, 0)`"), "Its place on the grid."),
          Field.of("x", GRID, "Its column, or how far right of `relative_position_id`."),
          Field.of("y", GRID, "Its row, or how far below `relative_position_id`."),
          Field.of("relative_position_id", FOCUS, "The focus from which `x` and `y` count."),
          Field.of(
              "below", place("below"), "The focus above it, by one row unless `by` says more."),
          Field.of("right_of", place("right_of"), "The focus left of it, by two columns."),
          Field.of("left_of", place("left_of"), "The focus right of it, by two columns."));

  /// Fields that relate a focus to others.
  static final List<Field> RELATIONS =
      List.of(
          Field.of(
                  "prerequisite",
                  new Type.Special("focuses joined with `and` and `or`"),
                  "The focuses that come before it.")
              .called("requires")
              .many(),
          Field.of(
                  "mutually_exclusive",
                  new Type.Special("a focus, or a list of focuses"),
                  "The focuses that it rules out, and that rule it out.")
              .called("excludes")
              .many());

  /// Texts.
  static final List<Field> TEXTS =
      List.of(
          Field.of("text", new Type.Text(false), "The key of its title, where it is another's."),
          Field.of("desc", new Type.Text(false), "What it is about."));

  /// Fields that are emitted as they are written.
  static final List<Field> PLAIN =
      List.of(
          Field.of(
                  "icon",
                  new Type.Either(List.of(SPRITE, new Type.Script())),
                  "The sprite of its icon, or sprites with the conditions for them.")
              .many(),
          Field.of("alternate_icon", SPRITE, "Another icon for it."),
          Field.of("overlay", SPRITE, "A sprite over its icon."),
          Field.of("text_icon", new Type.Literal(), "The style of its title bar."),
          Field.of("dynamic", YES_NO, "Whether title and icon change while the game runs."),
          Field.of("cost", new Type.Duration(Type.TimeUnit.WEEKS), "How long it takes."),
          Field.of(
                  "offset",
                  new Type.Structure(
                      List.of(
                          new Member("x", GRID),
                          new Member("y", GRID),
                          new Member("trigger", TRIGGER))),
                  "How far it is moved under a condition.")
              .many(),
          Field.of("allow_branch", TRIGGER, "When it and what hangs on it is shown."),
          Field.of("available", TRIGGER, "When it can be begun and continued."),
          Field.of("bypass", TRIGGER, "When it counts as completed without its reward."),
          Field.of("bypass_effect", EFFECT, "What happens when it is bypassed."),
          Field.of("enable_automatic_bypass", YES_NO, "Whether it is bypassed by itself."),
          Field.of("bypass_if_unavailable", YES_NO, "Whether it is bypassed when unavailable."),
          Field.of("historical_ai", TRIGGER, "When the historical computer may take it."),
          Field.of("cancel", TRIGGER, "When it is broken off."),
          Field.of("cancel_if_invalid", YES_NO, "Whether it is broken off when unavailable."),
          Field.of("continue_if_invalid", YES_NO, "Whether it goes on when unavailable."),
          Field.of("cancelable", YES_NO, "Whether the player can break it off."),
          Field.of("available_if_capitulated", YES_NO, "Whether it can be taken in exile."),
          Field.of(
                  "will_lead_to_war_with",
                  new Type.Reference(ObjectType.COUNTRY),
                  "A country it leads to war with.")
              .many(),
          Field.of("search_filters", new Type.Words(), "The filters under which it is found."),
          Field.of("ai_will_do", new Type.Weight(), "How much the computer wants it."),
          Field.of("select_effect", EFFECT, "What happens when it is begun."),
          Field.of("cancel_effect", EFFECT, "What happens when it is broken off."),
          Field.of("on_uncomplete", EFFECT, "What happens when it is undone."),
          Field.of("completion_reward", EFFECT, "What happens when it is completed.")
              .called("reward"),
          Field.of("complete_tooltip", EFFECT, "Effects shown in place of the reward's."));

  /// Fields that only a joint focus has.
  static final List<Field> JOINT =
      List.of(
          Field.of("joint_trigger", TRIGGER, "Which countries take part."),
          Field.of("completion_reward_joint_originator", EFFECT, "What its beginner gets."),
          Field.of("completion_reward_joint_member", EFFECT, "What the others get."));

  private static final List<String> PLAIN_NAMES =
      Stream.concat(PLAIN.stream(), JOINT.stream()).map(Field::name).toList();

  private FocusFields() {}

  private static Type place(String field) {
    return new Type.Special("a focus: `" + field + " = focus` or `" + field + " = focus by 2`");
  }

  static List<Field> all(boolean joint) {
    List<Field> result = new ArrayList<>();
    result.addAll(POSITION);
    result.addAll(RELATIONS);
    result.addAll(TEXTS);
    result.addAll(PLAIN);
    if (joint) {
      result.addAll(JOINT);
    }
    return result;
  }

  /// The names of the fields that are emitted as they are written.
  static List<String> plainNames() {
    return PLAIN_NAMES;
  }
}
