package dev.iskra.mod.focus;

import dev.iskra.text.Span;
import java.util.List;

/// Mistakes in a piece of script that may be why something seems to be missing in it.
///
/// @param places where they are
/// @param broken whether braces are wrong, so that anything may stand in another block than was
///     meant
public record Mistakes(List<Span> places, boolean broken) {
  /// There are none.
  public static final Mistakes NONE = new Mistakes(List.of(), false);

  public Mistakes {
    places = List.copyOf(places);
  }
}
