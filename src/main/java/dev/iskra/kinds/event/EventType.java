package dev.iskra.kinds.event;

import dev.iskra.wording.Where;
import java.util.Arrays;
import java.util.Optional;

/// The types of event the game knows, and the words that declare them.
enum EventType {
  /// A country's event.
  COUNTRY("event", "country_event", "country"),
  /// A newspaper's front page, shown to all.
  NEWS("news", "news_event", "country"),
  /// An event of a state.
  STATE("state_event", "state_event", "state"),
  /// An event of a general or admiral.
  UNIT_LEADER("unit_leader_event", "unit_leader_event", "unit_leader"),
  /// An event of a spy.
  OPERATIVE("operative_leader_event", "operative_leader_event", "operative");

  private final String keyword;
  private final String key;
  private final Where where;

  EventType(String keyword, String key, String scope) {
    this.keyword = keyword;
    this.key = key;
    this.where = Where.of(scope);
  }

  /// The word that begins a declaration.
  String keyword() {
    return keyword;
  }

  /// The key in script, for the definition and for the effect that fires it.
  String key() {
    return key;
  }

  /// What its texts call ROOT and THIS: whom it happens to.
  Where where() {
    return where;
  }

  static Optional<EventType> of(String keyword) {
    return Arrays.stream(values()).filter(type -> type.keyword.equals(keyword)).findFirst();
  }
}
