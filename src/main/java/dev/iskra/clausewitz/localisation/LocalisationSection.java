package dev.iskra.clausewitz.localisation;

import dev.iskra.text.Span;
import java.util.List;
import java.util.Optional;

/// A header of a localisation file and the entries under it.
///
/// @param language the header without its colon, as `l_english`; empty for entries that stand
///     before the first header
/// @param header where the header stands; where there is none, the start of the file
public record LocalisationSection(
    Optional<String> language, Span header, List<LocalisationEntry> entries) {
  public LocalisationSection {
    entries = List.copyOf(entries);
  }
}
