package dev.iskra.lint.file;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.file.GameFolders;
import dev.iskra.mod.file.ModDescriptor;
import dev.iskra.model.Manifest.Stated;
import dev.iskra.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A `replace_path` that names no folder of the game, or one that was named before.
public final class ReplacedFolder implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    GameFolders known = mod.folders();
    Map<String, Span> seen = new HashMap<>();
    for (Stated named : mod.files().manifest().stated("replace_path")) {
      String folder = ModDescriptor.folder(named.value());
      Optional<Span> before =
          Optional.ofNullable(seen.putIfAbsent(folder, named.at()))
              .filter(first -> first.source().equals(named.at().source()));
      if (before.isPresent()) {
        sink.report(
            finding(named.at(), "`" + folder + "` is replaced twice.")
                .label(before.get(), "first here"));
      } else if (named.value().contains("\\")) {
        sink.report(
            finding(named.at(), "A path of the game has no backslashes.")
                .help("Write `" + folder + "`."));
      } else if (!known.exists(folder)) {
        sink.report(finding(named, folder, known.near(folder)));
      }
    }
  }

  private Diagnostic finding(Stated named, String folder, Optional<String> near) {
    return finding(named.at(), "The game has no folder `" + folder + "`.")
        .suggest(near.stream().toList());
  }
}
