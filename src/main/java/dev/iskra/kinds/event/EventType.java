package dev.iskra.kinds.event;

import java.util.Arrays;
import java.util.Optional;

/// The types of event the game knows, and the words that declare them.
enum EventType {
  /// A country's event.
  COUNTRY("event", "country_event"),
  /// A newspaper's front page, shown to all.
  NEWS("news", "news_event"),
  /// An event of a state.
  STATE("state_event", "state_event"),
  /// An event of a general or admiral.
  UNIT_LEADER("unit_leader_event", "unit_leader_event"),
  /// An event of a spy.
  OPERATIVE("operative_leader_event", "operative_leader_event");

  private final String keyword;
  private final String key;

  EventType(String keyword, String key) {
    this.keyword = keyword;
    this.key = key;
  }

  /// The word that begins a declaration.
  String keyword() {
    return keyword;
  }

  /// The key in script, for the definition and for the effect that fires it.
  String key() {
    return key;
  }

  static Optional<EventType> of(String keyword) {
    return Arrays.stream(values()).filter(type -> type.keyword.equals(keyword)).findFirst();
  }
}
