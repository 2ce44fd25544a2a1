package dev.iskra.kind.facet;

import dev.iskra.clausewitz.Entry;
import java.util.List;
import java.util.Set;

/// A kind of which the game's own form may be pasted at the top of a file.
public interface Pastable {
  /// The keys of script that define the same thing.
  Set<String> scriptKeys();

  /// The folder into which pasted script of the keys goes: `common/national_focus`.
  String scriptFolder();

  /// What a pasted definition needs at the head of its file.
  default List<Entry> fileHeader(dev.iskra.clausewitz.Field definition) {
    return List.of();
  }

  /// Whether the key of script is a word of ours, which the game does not have: what is pasted is
  /// what stands in its block.
  default boolean pastesContents() {
    return false;
  }
}
