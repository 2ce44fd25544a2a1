package dev.iskra.emit;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// All files of a mod, in memory, sorted by path.
public final class ModTree {
  private final SortedMap<String, Artifact> byFoldedPath = new TreeMap<>();

  /// Adds a file unless its path is taken (letter case aside).
  ///
  /// @return the file that has the path already
  public Optional<Artifact> add(Artifact artifact) {
    return Optional.ofNullable(byFoldedPath.putIfAbsent(artifact.path().folded(), artifact));
  }

  /// The file of that path, letter case aside.
  public Optional<Artifact> find(ModPath path) {
    return Optional.ofNullable(byFoldedPath.get(path.folded()));
  }

  /// All files, sorted by path.
  public Collection<Artifact> files() {
    return Collections.unmodifiableCollection(byFoldedPath.values());
  }
}
