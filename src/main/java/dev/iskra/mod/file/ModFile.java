package dev.iskra.mod.file;

import dev.iskra.text.Span;
import java.util.Locale;

/// A file that stands in a mod as somebody else made it.
///
/// @param path in the mod
/// @param at the beginning of its source; of a picture, a place in an empty text
/// @param size in bytes, of a thumbnail; 0 where it does not matter
public record ModFile(String path, Span at, long size) {
  /// The path in small letters: equal for paths that are one file on Windows.
  public String folded() {
    return path.toLowerCase(Locale.ROOT);
  }

  /// The first folders of the path, with `/` between them; empty if it lies in fewer.
  public String folders(int count) {
    int end = -1;
    for (int i = 0; i < count; i++) {
      end = path.indexOf('/', end + 1);
      if (end < 0) {
        return "";
      }
    }
    return path.substring(0, end);
  }
}
