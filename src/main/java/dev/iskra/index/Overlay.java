package dev.iskra.index;

import dev.iskra.emit.ModPath;
import dev.iskra.game.ReplacePath;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files that the game sees when folders are laid over each other: itself, its expansions,
/// mods. A file takes the place of one at the same path, letter case aside.
///
/// @param <T> what stands for a file
public final class Overlay<T> {
  private record Laid<T>(ModPath path, T file) {}

  private final SortedMap<String, Laid<T>> files = new TreeMap<>();

  /// Takes away what lies in these folders, but not in folders below them: a mod's
  /// `replace_path`.
  public void empty(Collection<String> folders) {
    List<String> small = folders.stream().map(folder -> folder.toLowerCase(Locale.ROOT)).toList();
    files.keySet().removeIf(path -> ReplacePath.takes(small, path));
  }

  /// Lays a file on top.
  public void lay(ModPath path, T file) {
    files.put(path.folded(), new Laid<>(path, file));
  }

  /// The files that are seen, by path.
  public SortedMap<ModPath, T> seen() {
    SortedMap<ModPath, T> seen = new TreeMap<>();
    files.values().forEach(laid -> seen.put(laid.path, laid.file));
    return seen;
  }
}
