package dev.iskra.game;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Which arguments of effects and triggers are fractions of one, so that `5%` can be written for
/// 0.05: the file `fractions.txt` of the vocabulary.
public final class Fractions {
  private static final Set<String> KEYS =
      new HashSet<>(Resources.lines("/game/vocabulary/fractions.txt"));

  private Fractions() {}

  /// Whether the argument at `path`, the key with the one it lies in
  /// (`add_popularity.popularity`), is a fraction. Letter case does not matter.
  public static boolean holds(String path) {
    String folded = path.toLowerCase(Locale.ROOT);
    String key = folded.substring(folded.lastIndexOf('.') + 1);
    return KEYS.contains(folded) || KEYS.contains(key) || key.endsWith("_factor");
  }
}
