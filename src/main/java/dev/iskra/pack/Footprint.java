package dev.iskra.pack;

import dev.iskra.emit.Artifact;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Everything on a disk that tells whether a mod that was written still stands as it should.
///
/// @param folder the mod's own; it holds these files and no others
/// @param compiled what its files hold
/// @param copied the files that others of its files are copies of
/// @param beside what files hold that lie elsewhere
/// @param gone where nothing lies unless a write was interrupted
public record Footprint(
    Path folder,
    Map<Path, byte[]> compiled,
    Map<Path, Path> copied,
    Map<Path, byte[]> beside,
    List<Path> gone) {
  public Footprint {
    compiled = Map.copyOf(compiled);
    copied = Map.copyOf(copied);
    beside = Map.copyOf(beside);
    gone = List.copyOf(gone);
  }

  /// That of a mod in a folder.
  static Footprint of(Bundle bundle, Path folder, Map<Path, byte[]> beside, List<Path> gone) {
    Map<Path, byte[]> compiled = new HashMap<>();
    for (Artifact artifact : bundle.tree().files()) {
      compiled.put(folder.resolve(artifact.path().value()), artifact.bytes());
    }
    Map<Path, Path> copied = new HashMap<>();
    bundle.copies().forEach(c -> copied.put(folder.resolve(c.path().value()), c.source()));
    return new Footprint(folder, compiled, copied, beside, gone);
  }
}
