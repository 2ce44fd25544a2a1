package dev.iskra.kind.facet;

import java.util.List;

/// Where definitions go that are pasted into a declaration.
///
/// @param around the keys of script that they lie in there, by which they are known
/// @param folder the folder of their file
public record PastedPlace(List<String> around, String folder) {
  public PastedPlace {
    around = List.copyOf(around);
  }

  /// Within one key.
  public static PastedPlace of(String around, String folder) {
    return new PastedPlace(List.of(around), folder);
  }
}
