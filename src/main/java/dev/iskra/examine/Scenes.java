package dev.iskra.examine;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.game.Family;
import java.util.HashMap;
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
    switch (subject.place().definition()) {
      case "event" -> event(subject, from);
      case "focus_tree" -> blocks(subject.body(), "focus").forEach(f -> focus(subject, f));
      case "shared_focus" -> focus(subject, subject.body());
      case "decision" -> named(subject, subject.key());
      default -> {
        // Has no texts of its own that we know to be shown in its scope.
      }
    }
  }

  private void show(String key, Where where, Chain from, dev.iskra.text.Span at) {
    if (wanted.test(key)) {
      byKey.merge(key, Scene.of(where, from, at), Scene::or);
    }
  }

  private void event(Subject subject, Chain from) {
    Where where = Examiner.start(subject, from);
    Stream<Scalar> texts =
        Stream.of("title", "desc")
            .flatMap(
                field ->
                    Stream.concat(
                        values(subject.body(), field, Scalar.class),
                        blocks(subject.body(), field).flatMap(b -> b.scalar("text").stream())));
    Stream<Scalar> options =
        blocks(subject.body(), "option").flatMap(option -> option.scalar("name").stream());
    Stream.concat(texts, options).forEach(key -> show(key.text(), where, from, key.span()));
  }

  private void focus(Subject subject, Block focus) {
    focus.scalar("id").ifPresent(id -> named(subject, id));
    Where where = Examiner.start(subject, Chain.UNKNOWN);
    focus.scalar("text").ifPresent(k -> show(k.text(), where, Chain.UNKNOWN, k.span()));
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

  /// Texts whose keys the game forms of an id.
  private void named(Subject subject, Scalar id) {
    Where where = Examiner.start(subject, Chain.UNKNOWN);
    show(id.text(), where, Chain.UNKNOWN, id.span());
    show(id.text() + "_desc", where, Chain.UNKNOWN, id.span());
  }
}
