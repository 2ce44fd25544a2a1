package dev.iskra.analyze;

import dev.iskra.clausewitz.LocalisationEntry;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import dev.iskra.wording.Passage;
import dev.iskra.wording.TextReader;
import java.util.Optional;

/// The texts of localisation files as they are written there. Most hold nothing but letters, and
/// are not looked at twice.
final class LocalisedTexts {
  private LocalisedTexts() {}

  /// The text of an entry, if there is more in it than letters.
  static Optional<Passage> passage(LocalisationEntry entry) {
    if (TextReader.isPlain(entry.text())) {
      return Optional.empty();
    }
    Span span = entry.span();
    SourceFile source = span.source();
    byte[] bytes = source.bytes();
    int start = entry.keySpan().end();
    while (start < span.end() && bytes[start] != '"') {
      start++;
    }
    int end = span.end() - 1;
    if (start >= end || bytes[end] != '"') {
      // It lacks a quote, which its reader has said.
      return Optional.empty();
    }
    Span at = source.span(start, end + 1);
    return Optional.of(new Passage(source.text(start + 1, end), at, start + 1));
  }
}
