package dev.iskra.check;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Colour;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
      case "event" -> event(body);
      case "focus_tree" -> focuses(body);
      case "shared_focus" -> focus(body);
      case "decision" -> named(key);
      default -> List.of();
    };
  }

  private static List<Text> event(Block event) {
    List<Text> texts = new ArrayList<>();
    for (Entry entry : event.entries()) {
      if (entry instanceof Field field) {
        if (field.is("title") || field.is("desc")) {
          written(field.value(), "text").ifPresent(texts::add);
        } else if (field.is("option") && field.value() instanceof Block option) {
          option.scalar("name").map(OwnTexts::text).ifPresent(texts::add);
        }
      }
    }
    return texts;
  }

  /// A text as it stands, or in a field of a block.
  private static Optional<Text> written(Value value, String field) {
    return switch (value) {
      case Scalar key -> Optional.of(text(key));
      case Block block -> block.scalar(field).map(OwnTexts::text);
      case Colour _ -> Optional.empty();
    };
  }

  private static List<Text> focuses(Block tree) {
    List<Text> texts = new ArrayList<>();
    for (Entry entry : tree.entries()) {
      if (entry instanceof Field field
          && field.is("focus")
          && field.value() instanceof Block focus) {
        texts.addAll(focus(focus));
      }
    }
    return texts;
  }

  private static List<Text> focus(Block focus) {
    List<Text> texts = new ArrayList<>(3);
    focus.scalar("id").map(OwnTexts::named).ifPresent(texts::addAll);
    focus.scalar("text").map(OwnTexts::text).ifPresent(texts::add);
    return texts;
  }

  private static Text text(Scalar key) {
    return new Text(key.text(), key.span());
  }

  /// Texts whose keys the game forms of an id.
  private static List<Text> named(Scalar id) {
    return List.of(text(id), new Text(id.text() + "_desc", id.span()));
  }
}
