package dev.iskra.analyze;

import dev.iskra.clausewitz.Field;
import dev.iskra.emit.ModPath;
import dev.iskra.lower.Constants;
import java.util.List;
import java.util.Optional;

/// Script pasted into an Iskra file: a definition at the top of it or within a declaration, or a
/// `raw` block.
///
/// @param definition the definition; for a `raw` block a field of that name with all it holds
/// @param outer the keys of script that it lies in where it is emitted: `focus_tree` for a pasted
/// focus
/// @param path where it is emitted, as far as it tells what may be defined there
/// @param emits whether it is emitted by itself, not by what it lies in
public record PastedUnit(
    Field definition,
    String text,
    List<String> outer,
    ModPath path,
    boolean emits,
    Optional<String> namespace,
    Constants constants) {
  public PastedUnit {
    outer = List.copyOf(outer);
  }
}
