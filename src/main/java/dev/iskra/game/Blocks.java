package dev.iskra.game;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Which key opens what kind of block: the file `blocks.txt` of the vocabulary, whose head
/// describes its form. Look-up ignores case.
public final class Blocks {
  private record Opening(BlockKind kind, Set<String> fields) {}

  private final Map<BlockKind, Map<String, Opening>> keys = new EnumMap<>(BlockKind.class);
  private final Scopes scopes;

  private Blocks(Scopes scopes) {
    this.scopes = scopes;
    for (BlockKind kind : BlockKind.values()) {
      keys.put(kind, new TreeMap<>());
    }
  }

  static Blocks read(String file, Scopes scopes) {
    Blocks blocks = new Blocks(scopes);
    for (Row row : Row.of(file, 3)) {
      String key = row.cells().get(1);
      Opening opening = new Opening(row.constant(BlockKind.class, 2), row.list("fields"));
      if (blocks.in(row.constant(BlockKind.class, 0)).put(key, opening) != null) {
        throw new BrokenResource(file, "two lines for `" + key + "`");
      }
    }
    return blocks;
  }

  private Map<String, Opening> in(BlockKind kind) {
    return keys.getOrDefault(kind, Map.of());
  }

  /// The kind of block that `key` opens where it stands in a block of the kind `in`.
  ///
  /// A scope among effects or triggers opens more of them. Empty for a word of which nothing is
  /// known here: among effects and triggers that is an effect or trigger with arguments, or the
  /// id of a character as a scope.
  public Optional<BlockKind> opens(BlockKind in, String key) {
    Optional<Opening> opening = opening(in, key);
    if (opening.isPresent()) {
      return opening.map(Opening::kind);
    }
    if (scopes.opensScope(key)) {
      BlockKind base = in.base().orElse(in);
      return base == BlockKind.EFFECT || base == BlockKind.TRIGGER
          ? Optional.of(base)
          : Optional.empty();
    }
    return Optional.empty();
  }

  /// The keys in the block behind `key` that are plain fields, not triggers, effects or scopes;
  /// in small letters.
  public Set<String> fields(BlockKind in, String key) {
    return opening(in, key).map(Opening::fields).orElse(Set.of());
  }

  private Optional<Opening> opening(BlockKind in, String key) {
    String word = key.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(in(in).get(word))
        .or(() -> in.base().map(base -> in(base).get(word)))
        .or(() -> pattern(in, word))
        .or(() -> in.base().flatMap(base -> pattern(base, word)));
  }

  private Optional<Opening> pattern(BlockKind in, String word) {
    for (int length = word.length(); length >= 0; length--) {
      Opening opening = in(in).get(word.substring(0, length) + "*");
      if (opening != null) {
        return Optional.of(opening);
      }
    }
    return Optional.empty();
  }
}
