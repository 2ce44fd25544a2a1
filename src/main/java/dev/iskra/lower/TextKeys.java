package dev.iskra.lower;

import dev.iskra.text.Span;
import java.util.Map;

/// The localisation keys of texts that have no name of their own: options and tooltips. They were
/// settled with the lock before anything is lowered.
///
/// @param byPlace the keys, not copied: the table is one of the largest there are
public record TextKeys(Map<TextKeys.Place, String> byPlace) {
  /// Where a text stands. A loop puts several texts, of one owner or of several, at one place of
  /// the source.
  ///
  /// @param owner the qualified name of the declaration it belongs to
  public record Place(String owner, Span at, String text) {}

  /// The key of the text at a place.
  ///
  /// @throws IllegalStateException if nobody claimed one: our own fault
  public String at(Place place) {
    String key = byPlace.get(place);
    if (key == null) {
      throw new IllegalStateException("no key was claimed for the text at " + place);
    }
    return key;
  }
}
