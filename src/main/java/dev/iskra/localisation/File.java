package dev.iskra.localisation;

import dev.iskra.text.Span;
import java.util.List;

/// A localisation file as it is printed. The bytes are shared and not to be written to.
///
/// @param origins where each line comes from
public record File(byte[] bytes, List<Origin> origins) {
  /// A line of a source.
  ///
  /// @param line counted from 1
  public record Origin(String path, int line) {
    static Origin of(Span at) {
      return new Origin(at.source().path(), at.line());
    }
  }
}
