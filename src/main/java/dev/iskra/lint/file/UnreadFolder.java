package dev.iskra.lint.file;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.file.GameFolders;
import dev.iskra.mod.file.ModFile;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A folder that the game does not read, but that looks like one of its folders. Other folders are
/// for people: `docs`, `tools`.
public final class UnreadFolder implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    GameFolders known = mod.knowledge(GameFolders.class, it -> GameFolders.of(it.names().facts()));
    Set<String> told = new HashSet<>();
    for (ModFile file : mod.files().all()) {
      String folder = file.folders(1);
      Optional<String> meant = known.meantBy(folder);
      if (meant.isEmpty() && known.isSorted(folder)) {
        folder = file.folders(2);
        meant = known.meantBy(folder);
        if (meant.isEmpty() && !known.has(folder)) {
          meant = Optional.of("");
        }
      }
      if (meant.isPresent() && told.add(folder)) {
        sink.report(finding(file, folder, meant.get()));
      }
    }
  }

  private Diagnostic finding(ModFile file, String folder, String meant) {
    return finding(file.at(), "The game does not read the folder `" + folder + "`.")
        .note("Nothing in it reaches the game.")
        .suggest(meant.isEmpty() ? List.of() : List.of(meant));
  }
}
