package dev.iskra.clausewitz.print;

import dev.iskra.text.Span;
import java.util.List;

/// What a printer gives: text, and where each of its lines comes from.
///
/// @param text the script or the texts: LF line ends, the last line ended as well
/// @param lineOrigins for each line of `text`, in order, the place of the entry that begins on it
///     or, where none does, of the entry that encloses it
public record Printed(String text, List<Span> lineOrigins) {
  public Printed {
    lineOrigins = List.copyOf(lineOrigins);
  }
}
