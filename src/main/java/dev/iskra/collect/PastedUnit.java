package dev.iskra.collect;

import dev.iskra.clausewitz.Entry;
import dev.iskra.emit.ModPath;
import dev.iskra.lower.Constants;
import dev.iskra.text.Span;
import java.util.List;
import java.util.Optional;

/// Script within an Iskra file: a pasted definition, or what stands in a `raw` block.
///
/// @param entries the script
/// @param at where it stands; what is emitted is the text there
/// @param outer the keys of script that it lies in where it is emitted: `focus_tree` for a pasted
/// focus
/// @param path where it is emitted, which tells what may be defined there
/// @param head what its file needs at the head for it
/// @param emits whether it is emitted by itself, not by what it lies in
public record PastedUnit(
    List<Entry> entries,
    Span at,
    List<String> outer,
    ModPath path,
    boolean emits,
    List<Entry> head,
    Optional<String> namespace,
    Constants constants) {
  public PastedUnit {
    entries = List.copyOf(entries);
    outer = List.copyOf(outer);
    head = List.copyOf(head);
  }
}
