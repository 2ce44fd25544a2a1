package dev.iskra.clausewitz;

import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.List;

/// One file of Clausewitz script.
///
/// @param source the file as it was decoded: its charset is windows-1252 where the bytes are not
///     UTF-8
/// @param root everything in it, as a block without braces that spans the whole file
/// @param comments the comments in order, each from its `#` to before the line end
/// @param constants the constants that it defines, and lacks
public record Script(SourceFile source, Block root, List<Span> comments, Constants constants) {
  /// The entries at the top of the file.
  public List<Entry> entries() {
    return root.entries();
  }
}
