package dev.iskra.kinds.focus;

import dev.iskra.clausewitz.Entry;
import dev.iskra.model.Symbol;
import dev.iskra.text.Span;
import java.util.List;
import java.util.Optional;

/// A focus as read.
///
/// @param placement absent where it says none, which has been reported
/// @param requirements one for each `prerequisite`
/// @param exclusions the ids it excludes
/// @param title the key of its title, where it is another's
/// @param offsets the `offset` blocks that its branch gives it
/// @param fields its plain fields as the game writes them
/// @param shifts whether it can be moved or hidden while the game runs
record Focus(
    Symbol symbol,
    String keyword,
    Span at,
    Optional<Placement> placement,
    List<AnyOf> requirements,
    List<Link> exclusions,
    List<Entry> title,
    List<Entry> offsets,
    List<Entry> fields,
    boolean shifts) {
  /// Another focus, and where it is named.
  record Link(String id, Span at) {}

  /// Focuses of which any will do, perhaps none, and where that is written.
  record AnyOf(List<Link> links, Span at) {
    AnyOf {
      links = List.copyOf(links);
    }
  }

  String id() {
    return symbol.id();
  }
}
