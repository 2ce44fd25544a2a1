package dev.iskra.mod;

import dev.iskra.emit.SourceIndex.Place;
import java.util.Optional;

/// A place that fires an event.
///
/// @param by the definition in which it stands: an event, a focus, a hook of the game …
/// @param event the event's id
/// @param delay `in 3 to 7 days`; empty where it fires at once
public record Firing(Owner by, String event, String delay, Optional<Place> at) {
  /// The definition in which something stands.
  ///
  /// @param kind `focus`, `event`, or empty for what is neither
  /// @param id the id of a focus or event, else the keys that lead there
  public record Owner(String kind, String id) {}
}
