package dev.iskra.game;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Which key opens what kind of block: the file `blocks.txt` of the vocabulary, whose head
/// describes its form. Look-up ignores case.
public final class Blocks {
  private static final Comparator<Pattern> LONGEST_FIRST =
      Comparator.comparingInt(pattern -> -pattern.beginning().length());
  private static final Lines NONE = new Lines(Map.of(), List.of());

  private record Opening(BlockKind kind, Set<String> fields) {}

  /// What is known of the block behind a key.
  ///
  /// @param opens its kind. A scope among effects or triggers opens more of them. Empty for a
  ///     word of which nothing is known here: among effects and triggers that is an effect or
  ///     trigger with arguments, or the id of a character as a scope
  /// @param fields the keys in it that are plain fields, not triggers, effects or scopes; in
  ///     small letters
  public record Behind(Optional<BlockKind> opens, Set<String> fields) {}

  private record Pattern(String beginning, Opening opening) {}

  /// What is known of keys in one kind of block; patterns with the longest beginning first.
  private record Lines(Map<String, Opening> keys, List<Pattern> patterns) {}

  private final Map<BlockKind, Lines> lines = new EnumMap<>(BlockKind.class);
  private final Map<BlockKind, BoundedCache<Behind>> found = new EnumMap<>(BlockKind.class);
  private final Scopes scopes;

  private Blocks(Scopes scopes) {
    this.scopes = scopes;
    for (BlockKind kind : BlockKind.values()) {
      found.put(kind, new BoundedCache<>(key -> find(kind, key)));
      lines.put(kind, new Lines(new HashMap<>(), new ArrayList<>()));
    }
  }

  static Blocks read(String file, Scopes scopes) {
    Blocks blocks = new Blocks(scopes);
    for (Row row : Row.of(file, 3)) {
      String key = row.cells().get(1);
      Opening opening = new Opening(row.constant(BlockKind.class, 2), row.list("fields"));
      Lines in = blocks.in(row.constant(BlockKind.class, 0));
      if (in.keys().put(key, opening) != null) {
        throw new BrokenResource(file, "two lines for `" + key + "`");
      }
      if (key.endsWith("*")) {
        in.patterns().add(new Pattern(key.substring(0, key.length() - 1), opening));
      }
    }
    for (Lines in : blocks.lines.values()) {
      in.patterns().sort(LONGEST_FIRST);
    }
    return blocks;
  }

  private Lines in(BlockKind kind) {
    return lines.getOrDefault(kind, NONE);
  }

  /// What is known of the block behind `key`, which stands in a block of the kind `in`.
  public Behind behind(BlockKind in, String key) {
    return Objects.requireNonNull(found.get(in)).of(key);
  }

  private Behind find(BlockKind in, String key) {
    Optional<Opening> opening = opening(in, key);
    Set<String> fields = opening.map(Opening::fields).orElse(Set.of());
    return new Behind(opens(in, key, opening), fields);
  }

  private Optional<BlockKind> opens(BlockKind in, String key, Optional<Opening> opening) {
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

  private Optional<Opening> opening(BlockKind in, String key) {
    String word = key.toLowerCase(Locale.ROOT);
    BlockKind base = in.base().orElse(in);
    Opening exact = in(in).keys().get(word);
    exact = exact != null ? exact : in(base).keys().get(word);
    return exact != null ? Optional.of(exact) : pattern(in, word).or(() -> pattern(base, word));
  }

  private Optional<Opening> pattern(BlockKind in, String word) {
    for (Pattern pattern : in(in).patterns()) {
      if (word.startsWith(pattern.beginning())) {
        return Optional.of(pattern.opening());
      }
    }
    return Optional.empty();
  }
}
