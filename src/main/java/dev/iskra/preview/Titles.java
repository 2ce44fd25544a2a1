package dev.iskra.preview;

import dev.iskra.kind.view.EventView;
import dev.iskra.mod.Caption;
import java.util.Locale;

/// What things are called.
final class Titles {
  private Titles() {}

  /// The text without the game's codes; where the mod has none, the key, as the game shows it.
  static String plain(Caption caption, Marks marks) {
    return caption.text().map(marks::plain).filter(s -> !s.isEmpty()).orElse(caption.key());
  }

  /// The first title of an event; where it has none, its name in Iskra or its id.
  static String plain(EventView card, Marks marks) {
    return card.titles().isEmpty()
        ? card.name().orElse(card.id())
        : plain(card.titles().getFirst().caption(), marks);
  }

  /// `country event` for `country_event`.
  static String spaced(String name) {
    return name.replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  /// `1 focus`, `2 focuses`.
  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
