package dev.iskra.analyze;

import dev.iskra.clausewitz.LocalisationEntry;
import dev.iskra.text.Span;
import dev.iskra.wording.Passage;
import dev.iskra.wording.TextReader;
import java.util.Optional;

/// The texts of localisation files as they are written there. Most hold nothing but letters, and
/// are not looked at twice.
final class LocalisedTexts {
  private LocalisedTexts() {}

  /// Where the text of an entry stands with its quotes, if there is more in it than letters.
  static Optional<Span> place(LocalisationEntry entry) {
    if (TextReader.isPlain(entry.text())) {
      return Optional.empty();
    }
    Span span = entry.span();
    byte[] bytes = span.source().bytes();
    int start = entry.keySpan().end();
    while (start < span.end() && bytes[start] != '"') {
      start++;
    }
    int end = span.end() - 1;
    // One that lacks a quote has been reported by its reader.
    return start < end && bytes[end] == '"'
        ? Optional.of(span.source().span(start, end + 1))
        : Optional.empty();
  }

  /// The text at such a place.
  static Passage passage(Span place) {
    int start = place.start() + 1;
    return new Passage(place.source().text(start, place.end() - 1), place, start);
  }
}
