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
import java.util.concurrent.ConcurrentHashMap;

/// Which key opens what kind of block: the file `blocks.txt` of the vocabulary, whose head
/// describes its form. Look-up ignores case.
public final class Blocks {
  private static final Comparator<Pattern> LONGEST_FIRST =
      Comparator.comparingInt(pattern -> -pattern.beginning().length());
  private static final Lines NONE = new Lines(Map.of(), List.of());

  private record Opening(BlockKind kind, Set<String> fields) {}

  /// What was found of a key: the same few thousand are asked for again and again.
  private record Found(Optional<BlockKind> opens, Set<String> fields) {}

  private static final int REMEMBERED = 50_000;

  private record Pattern(String beginning, Opening opening) {}

  /// What is known of keys in one kind of block; patterns with the longest beginning first.
  private record Lines(Map<String, Opening> keys, List<Pattern> patterns) {}

  private final Map<BlockKind, Lines> lines = new EnumMap<>(BlockKind.class);
  private final Map<BlockKind, Map<String, Found>> found = new EnumMap<>(BlockKind.class);
  private final Scopes scopes;

  private Blocks(Scopes scopes) {
    this.scopes = scopes;
    for (BlockKind kind : BlockKind.values()) {
      found.put(kind, new ConcurrentHashMap<>());
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

  /// The kind of block that `key` opens where it stands in a block of the kind `in`.
  ///
  /// A scope among effects or triggers opens more of them. Empty for a word of which nothing is
  /// known here: among effects and triggers that is an effect or trigger with arguments, or the
  /// id of a character as a scope.
  public Optional<BlockKind> opens(BlockKind in, String key) {
    return found(in, key).opens;
  }

  private Found found(BlockKind in, String key) {
    Map<String, Found> remembered = Objects.requireNonNull(found.get(in));
    Found known = remembered.get(key);
    if (known == null) {
      Optional<Opening> opening = opening(in, key);
      Set<String> fields = opening.map(Opening::fields).orElse(Set.of());
      known = new Found(opens(in, key, opening), fields);
      if (remembered.size() < REMEMBERED) {
        remembered.put(key, known);
      }
    }
    return known;
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

  /// The keys in the block behind `key` that are plain fields, not triggers, effects or scopes;
  /// in small letters.
  public Set<String> fields(BlockKind in, String key) {
    return found(in, key).fields;
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
