package dev.iskra.model;

import dev.iskra.game.Vocabulary;
import java.util.Optional;

/// Names that end in the tag of a country, as the game makes them of `name@SCOPE`.
public final class Tags {
  private static final int LENGTH = 3;

  private Tags() {}

  /// What stands before the tag at the end of a name; empty where there is none.
  public static Optional<String> before(String name) {
    int start = name.length() - LENGTH;
    return start > 0 && Vocabulary.scopes().looksLikeTag(name.substring(start))
        ? Optional.of(name.substring(0, start))
        : Optional.empty();
  }
}
