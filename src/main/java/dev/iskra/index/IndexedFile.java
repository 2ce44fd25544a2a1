package dev.iskra.index;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.emit.ModPath;
import dev.iskra.game.ObjectType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What one file says. It holds on to nothing of the file but its findings. A name that is empty
/// names nothing and is passed over.
///
/// @param name how messages call the file
/// @param rows the names it defines, in order
/// @param said what it says of names that others define
/// @param keys of its texts, in order
/// @param labels those of its texts that may be the name of something, by key
/// @param lacking the families of which names may be missing, since it is damaged
/// @param findings what is wrong with it; none of them an error, since the rest is used
public record IndexedFile(
    ModPath path,
    String name,
    List<Row> rows,
    List<Row> said,
    List<String> keys,
    Map<String, String> labels,
    Set<ObjectType> lacking,
    List<Diagnostic> findings) {
  public IndexedFile {
    rows = rows.stream().filter(row -> !row.name().isEmpty()).toList();
    said = List.copyOf(said);
    keys = keys.stream().filter(key -> !key.isEmpty()).toList();
    lacking = Set.copyOf(lacking);
    findings = List.copyOf(findings);
  }

  /// Of a file that could not be read at all.
  ///
  /// @param language as in the names of localisation files
  public static IndexedFile nothing(
      ModPath path, String name, String language, List<Diagnostic> findings) {
    return new IndexedFile(
        path,
        name,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Place.families(path, language),
        findings);
  }
}
