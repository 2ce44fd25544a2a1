package dev.iskra.game;

import java.util.Collection;
import java.util.List;

/// What a mod's `replace_path` takes away.
public final class ReplacePath {
  /// What the game looks up by name, in whatever folder it finds it first.
  private static final List<String> ALWAYS_SEEN = List.of("history/units/", "gfx/flags/");

  private ReplacePath() {}

  /// Whether a file is gone: it lies in one of the folders, not in a folder below.
  ///
  /// @param folders in small letters, from the root of a mod
  /// @param path in small letters, likewise
  public static boolean takes(Collection<String> folders, String path) {
    return folders.contains(path.substring(0, Math.max(0, path.lastIndexOf('/'))))
        && ALWAYS_SEEN.stream().noneMatch(path::startsWith);
  }
}
