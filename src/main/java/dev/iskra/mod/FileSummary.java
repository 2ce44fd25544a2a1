package dev.iskra.mod;

import dev.iskra.clausewitz.Entry;
import dev.iskra.mod.focus.FocusFile;
import dev.iskra.mod.focus.Mistakes;
import dev.iskra.model.Symbol;
import java.util.List;

/// What the rest of a mod needs to know of one piece of script. It holds places and names, and
/// nothing of the script itself, which is dropped once it was looked at.
///
/// @param focuses its focus trees and shared focuses
public record FileSummary(FocusFile focuses) {
  /// Summarises a piece of script.
  ///
  /// @param path where the file stands in a mod
  /// @param outer the keys of the blocks around the entries
  /// @param origin whether the compiler made it of declarations, or somebody wrote it
  public static FileSummary of(
      String path,
      List<String> outer,
      List<Entry> entries,
      Symbol.Origin origin,
      Mistakes mistakes) {
    // What is pasted within a declaration is among the entries of that.
    return new FileSummary(
        FocusFile.of(path, outer.isEmpty() ? entries : List.of(), origin, mistakes));
  }
}
