package dev.iskra.mod.file;

import dev.iskra.emit.ModPath;
import dev.iskra.text.Span;

/// A file that stands in a mod as somebody else made it.
///
/// @param path in the mod
/// @param at the beginning of its source; of a picture, a place in an empty text
/// @param size in bytes, of a thumbnail; 0 where it does not matter
public record ModFile(ModPath path, Span at, long size) {
  /// The path with letter case taken out; see [ModPath#folded].
  public String folded() {
    return path.folded();
  }

  /// The first folders of the path, with `/` between them; empty if it lies in fewer.
  public String folders(int count) {
    int end = -1;
    for (int i = 0; i < count; i++) {
      end = path.value().indexOf('/', end + 1);
      if (end < 0) {
        return "";
      }
    }
    return path.value().substring(0, end);
  }
}
