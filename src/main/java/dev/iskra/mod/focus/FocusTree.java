package dev.iskra.mod.focus;

import dev.iskra.model.Symbol;
import dev.iskra.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A focus tree as the game reads it.
///
/// @param at where its id stands; the key that opens it where it has none
/// @param origin whether it is a declaration of ours, or script
/// @param focuses its own focuses, in the order of the file
/// @param shares whether it takes in shared focuses
public record FocusTree(
    String id, Span at, Symbol.Origin origin, List<Focus> focuses, boolean shares) {
  public FocusTree {
    focuses = List.copyOf(focuses);
  }

  /// Its focuses by id; of several with one id the first.
  public Map<String, Focus> byId() {
    return byId(focuses);
  }

  static Map<String, Focus> byId(List<Focus> focuses) {
    Map<String, Focus> result = LinkedHashMap.newLinkedHashMap(focuses.size());
    focuses.forEach(focus -> result.putIfAbsent(focus.id(), focus));
    return result;
  }
}
