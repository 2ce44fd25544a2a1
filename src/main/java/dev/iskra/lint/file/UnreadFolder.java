package dev.iskra.lint.file;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.file.GameFolders;
import dev.iskra.mod.file.ModFile;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// A folder that the game does not read, but that looks like one of its folders. Other folders are
/// for people: `docs`, `tools`.
public final class UnreadFolder implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    GameFolders known = mod.folders();
    Set<String> seen = new HashSet<>();
    for (ModFile file : mod.files().all()) {
      String top = file.folders(1);
      boolean sorted = known.isSorted(top);
      String folder = sorted ? file.folders(2) : top;
      // Many files lie in one folder, and to look for one that is meant takes long.
      if (!known.has(folder) && seen.add(folder)) {
        Optional<String> meant = known.near(folder);
        if (sorted || meant.isPresent()) {
          sink.report(finding(file, folder, meant));
        }
      }
    }
  }

  private Diagnostic finding(ModFile file, String folder, Optional<String> meant) {
    return finding(file.at(), "The game does not read the folder `" + folder + "`.")
        .note("Nothing in it reaches the game.")
        .suggest(meant.stream().toList());
  }
}
