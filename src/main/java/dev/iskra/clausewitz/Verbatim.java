package dev.iskra.clausewitz;

import dev.iskra.text.Span;
import java.util.List;

/// A piece of script that is passed through byte for byte.
///
/// @param text the script, as it stood
/// @param span where it stood
/// @param read what it holds, as far as whoever passes it through has read it
public record Verbatim(String text, Span span, List<Field> read) implements Entry {
  public Verbatim {
    read = List.copyOf(read);
  }

  /// A piece of script that nobody has read.
  public Verbatim(String text, Span span) {
    this(text, span, List.of());
  }
}
