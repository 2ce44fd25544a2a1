package dev.iskra.examine;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.text.Span;
import java.util.List;
import java.util.stream.Stream;

/// Finds the texts that a definition has of its own, and that are shown in the scope in which it
/// begins: title and description of an event, those of a focus.
final class OwnTexts {
  private OwnTexts() {}

  /// A text.
  ///
  /// @param at what says so: the key, or the id that the game forms it of
  record Text(String key, Span at) {}

  /// Those of a definition of a kind, such as `event`. Of other definitions it is not known
  /// whether their texts are shown in their scope.
  static List<Text> of(String definition, Scalar key, Block body) {
    return switch (definition) {
      case "event" -> event(body).toList();
      case "focus_tree" -> blocks(body, "focus").flatMap(OwnTexts::focus).toList();
      case "shared_focus" -> focus(body).toList();
      case "decision" -> named(key).toList();
      default -> List.of();
    };
  }

  private static Stream<Text> event(Block body) {
    Stream<Scalar> texts =
        Stream.of("title", "desc")
            .flatMap(
                field ->
                    Stream.concat(
                        values(body, field, Scalar.class),
                        blocks(body, field).flatMap(b -> b.scalar("text").stream())));
    Stream<Scalar> options = blocks(body, "option").flatMap(o -> o.scalar("name").stream());
    return Stream.concat(texts, options).map(key -> new Text(key.text(), key.span()));
  }

  private static Stream<Text> focus(Block focus) {
    return Stream.concat(
        focus.scalar("id").stream().flatMap(OwnTexts::named),
        focus.scalar("text").stream().map(key -> new Text(key.text(), key.span())));
  }

  /// Texts whose keys the game forms of an id.
  private static Stream<Text> named(Scalar id) {
    return Stream.of(new Text(id.text(), id.span()), new Text(id.text() + "_desc", id.span()));
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
