package dev.iskra.mod.music;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The songs of a piece of script.
///
/// @param declared those that it says the files of: `music = { name = … file = … }` in an `.asset`
/// @param played those that it puts on a station: `music = { song = … }`
public record Songs(List<Scalar> declared, List<Scalar> played) {
  /// It has none.
  public static final Songs NONE = new Songs(List.of(), List.of());

  public Songs {
    declared = List.copyOf(declared);
    played = List.copyOf(played);
  }

  /// Reads a piece of script.
  ///
  /// @param path where it stands in a mod
  /// @param entries what stands at the top of the file
  public static Songs of(String path, List<Entry> entries) {
    if (!path.toLowerCase(Locale.ROOT).startsWith("music/")) {
      return NONE;
    }
    List<Scalar> declared = new ArrayList<>();
    List<Scalar> played = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof Field field
          && field.is("music")
          && field.value() instanceof Block song) {
        song.scalar("name").ifPresent(declared::add);
        song.scalar("song").ifPresent(played::add);
      }
    }
    return new Songs(declared, played);
  }
}
