package dev.iskra.kinds.oob.unit;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Scalar;
import java.util.List;
import java.util.Optional;

/// A division template.
///
/// @param id its name in Iskra, by which divisions refer to it
/// @param name its name in the game
/// @param names the list from which its divisions take their names
/// @param entries its block
public record Template(
    Optional<String> id, Scalar name, Optional<String> names, List<Entry> entries) {
  public Template {
    entries = List.copyOf(entries);
  }

  /// Whether a division that says `word` has it.
  public boolean answersTo(String word, boolean quoted) {
    return quoted ? name.text().equals(word) : id.filter(word::equals).isPresent();
  }
}
