package dev.iskra.examine;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.game.Family;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds the places that show texts, and what the scope words mean there.
final class Scenes {
  /// Tooltips are shown where they stand. Other texts among effects, such as the name of a party,
  /// are kept and shown elsewhere.
  static final Set<String> TOOLTIPS =
      Set.of("custom_effect_tooltip", "custom_trigger_tooltip", "tooltip", "not_tooltip");

  private final Predicate<String> wanted;
  private final Map<String, Scene> byKey = new HashMap<>();

  /// @param wanted the keys that matter
  Scenes(Predicate<String> wanted) {
    this.wanted = wanted;
  }

  Map<String, Scene> byKey() {
    return byKey;
  }

  /// Takes the texts that a definition shows.
  ///
  /// @param from what `FROM` is in it, where it is an event
  void add(Report.Piece piece, Chain from) {
    Subject subject = piece.subject();
    for (Call call : piece.examined().calls()) {
      if (call.family() == Family.LOCALISATION_KEY) {
        show(call.name(), call.where(), call.where().from().within(from), call.site().at());
      }
    }
    Where where = Examiner.start(subject, from);
    own(subject).forEach(text -> show(text.key(), where, from, text.at().span()));
  }

  private void show(String key, Where where, Chain from, dev.iskra.text.Span at) {
    if (wanted.test(key)) {
      byKey.merge(key, Scene.of(where, from, at), Scene::or);
    }
  }

  /// A text that a definition has of its own.
  ///
  /// @param at what says so: the key, or the id that the game forms it of
  private record Own(String key, Scalar at) {}

  /// The keys of the texts that a definition has of its own.
  static List<String> keys(Subject subject) {
    return own(subject).map(Own::key).toList();
  }

  /// Of other definitions it is not known whether their texts are shown in their scope.
  private static Stream<Own> own(Subject subject) {
    Block body = subject.body();
    return switch (subject.place().definition()) {
      case "event" -> event(body);
      case "focus_tree" -> blocks(body, "focus").flatMap(Scenes::focus);
      case "shared_focus" -> focus(body);
      case "decision" -> named(subject.key());
      default -> Stream.of();
    };
  }

  private static Stream<Own> event(Block body) {
    Stream<Scalar> texts =
        Stream.of("title", "desc")
            .flatMap(
                field ->
                    Stream.concat(
                        values(body, field, Scalar.class),
                        blocks(body, field).flatMap(b -> b.scalar("text").stream())));
    Stream<Scalar> options = blocks(body, "option").flatMap(o -> o.scalar("name").stream());
    return Stream.concat(texts, options).map(key -> new Own(key.text(), key));
  }

  private static Stream<Own> focus(Block focus) {
    return Stream.concat(
        focus.scalar("id").stream().flatMap(Scenes::named),
        focus.scalar("text").stream().map(key -> new Own(key.text(), key)));
  }

  /// Texts whose keys the game forms of an id.
  private static Stream<Own> named(Scalar id) {
    return Stream.of(new Own(id.text(), id), new Own(id.text() + "_desc", id));
  }

  private static Stream<Block> blocks(Block block, String field) {
    return values(block, field, Block.class);
  }

  private static <T extends Value> Stream<T> values(Block block, String field, Class<T> type) {
    return block
        .fields()
        .filter(one -> one.is(field))
        .map(Field::value)
        .filter(type::isInstance)
        .map(type::cast);
  }
}
