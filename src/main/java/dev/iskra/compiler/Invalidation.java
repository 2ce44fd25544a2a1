package dev.iskra.compiler;

import dev.iskra.text.SourceFile;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One compile among several of a mod: what is otherwise than in the one before.
///
/// @param mod the name of the mod's folder
/// @param first whether there was none before
/// @param files all files, told by identity
/// @param earlier the files of the compile before, by path
/// @param unsettled files that have not changed, but ids or keys in them have
/// @param sameNames whether all that has a name has it still, at another place perhaps
/// @param whyAll why nothing can be kept; absent where something can
record Invalidation(
    String mod,
    boolean first,
    Set<SourceFile> files,
    Map<String, SourceFile> earlier,
    Set<SourceFile> unsettled,
    boolean sameNames,
    Optional<String> whyAll) {
  /// Why a piece that was not there has to be compiled. The same object says that nothing
  /// changed.
  @SuppressWarnings("ReferenceEquality")
  String whyNew(SourceFile source) {
    if (first) {
      return "nothing was compiled before";
    }
    SourceFile before = earlier.get(source.path());
    if (before == null) {
      return "its file is new";
    }
    return before == source
        ? "a constant or prefix that its file uses changed"
        : "its file changed";
  }
}
