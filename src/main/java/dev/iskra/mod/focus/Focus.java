package dev.iskra.mod.focus;

import dev.iskra.model.Symbol;
import dev.iskra.text.Span;
import java.util.List;
import java.util.Optional;

/// A focus as the game reads it.
///
/// @param at where its id stands
/// @param head the key that opens it
/// @param origin whether it is a declaration of ours, or script
/// @param prerequisites all must be met; each is met by any focus in it
/// @param exclusions the focuses that it excludes
/// @param hides whether `allow_branch` may hide it
/// @param shifts whether `offset` may move it
/// @param costs whether it has a cost
/// @param misread whether a mistake was found in it that may be why something else is missing
public record Focus(
    String id,
    Span at,
    Span head,
    Symbol.Origin origin,
    Position position,
    List<List<Link>> prerequisites,
    List<Link> exclusions,
    boolean hides,
    boolean shifts,
    boolean costs,
    boolean misread) {
  /// Another focus, and where it is named.
  public record Link(String id, Span at) {}

  /// Where a focus says that it stands.
  ///
  /// @param anchor the focus that it counts from
  /// @param x its column; absent where none is written or where it is not a whole number
  /// @param y its row, likewise
  /// @param complete whether both are written, whatever they say
  /// @param empty whether neither is written
  /// @param at where that is written
  public record Position(
      Optional<Link> anchor,
      Optional<Integer> x,
      Optional<Integer> y,
      boolean complete,
      boolean empty,
      Span at) {}

  public Focus {
    prerequisites = prerequisites.stream().map(List::copyOf).toList();
    exclusions = List.copyOf(exclusions);
  }

  /// Whether it is a declaration of ours.
  public boolean isNative() {
    return origin == Symbol.Origin.ISKRA;
  }

  /// Every focus that one of its prerequisites names.
  public List<Link> required() {
    return prerequisites.stream().flatMap(List::stream).toList();
  }

  /// The same, with a mistake in it.
  Focus withMistake() {
    return new Focus(
        id, at, head, origin, position, prerequisites, exclusions, hides, shifts, costs, true);
  }
}
