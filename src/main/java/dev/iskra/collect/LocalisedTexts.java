package dev.iskra.collect;

import dev.iskra.clausewitz.localisation.LocalisationEntry;
import dev.iskra.localisation.KeyedPassage;
import dev.iskra.localisation.Passage;
import dev.iskra.localisation.SceneCheck;
import dev.iskra.localisation.TextChecker;
import dev.iskra.localisation.TextReader;
import dev.iskra.localisation.TextScope;
import dev.iskra.lower.Context;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The texts of a localisation file in which there is more than letters. Most hold nothing else,
/// and are not looked at twice.
final class LocalisedTexts {
  /// Where they stand, with their quotes.
  private final List<Span> places = new ArrayList<>(0);

  private final List<KeyedPassage> asking = new ArrayList<>(0);

  /// Takes an entry.
  void add(LocalisationEntry entry) {
    if (TextReader.isPlain(entry.text())) {
      return;
    }
    Optional<Span> place = place(entry);
    place.ifPresent(places::add);
    if (place.isPresent() && SceneCheck.asksWho(entry.text())) {
      asking.add(new KeyedPassage(entry.key(), passage(place.get())));
    }
  }

  private static Optional<Span> place(LocalisationEntry entry) {
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

  private static Passage passage(Span place) {
    int start = place.start() + 1;
    return new Passage(place.source().text(start, place.end() - 1), place, start);
  }

  /// Those for which it matters where they are shown.
  List<KeyedPassage> asking() {
    return Collections.unmodifiableList(asking);
  }

  /// Judges them.
  void check(Context context) {
    TextChecker wording = new TextChecker(context.names(), TextScope.UNKNOWN, context.sink());
    places.forEach(place -> wording.check(passage(place)));
  }
}
