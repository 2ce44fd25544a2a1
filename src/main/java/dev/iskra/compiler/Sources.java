package dev.iskra.compiler;

import dev.iskra.emit.ModPath;
import dev.iskra.text.SourceFile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Everything a build reads, in memory. The order of the lists does not matter to the result.
///
/// @param iskra Iskra files; a path is as people see it, relative to the project
/// (`mod-src/mod.iskra`)
/// @param scripts files in the game's layout, passed through byte for byte
/// @param assets files that are only copied
/// @param lock `iskra.lock` where there is one
public record Sources(
    List<SourceFile> iskra,
    List<ScriptSource> scripts,
    List<Asset> assets,
    Optional<SourceFile> lock) {
  /// A script file and where it goes in the mod.
  public record ScriptSource(SourceFile file, ModPath path) {}

  /// A file that is copied and never read: its source as people see it, and where it goes in the
  /// mod.
  public record Asset(String source, ModPath path) {}

  public Sources {
    iskra = List.copyOf(iskra);
    scripts = List.copyOf(scripts);
    assets = List.copyOf(assets);
  }

  /// The same in the order of paths, on which everything after depends.
  Sources sorted() {
    return new Sources(
        iskra.stream().sorted(Comparator.comparing(SourceFile::path)).toList(),
        scripts.stream().sorted(Comparator.comparing(ScriptSource::path)).toList(),
        assets.stream().sorted(Comparator.comparing(Asset::path)).toList(),
        lock);
  }
}
