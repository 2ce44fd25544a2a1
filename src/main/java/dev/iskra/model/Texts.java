package dev.iskra.model;

import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The texts that players read, by localisation key, in the mod's first language.
public final class Texts {
  /// A text: what stands between the quotes of a localisation file, and where it was written.
  public record Text(String value, Span at) {}

  /// Two texts of one key, of which the game would show one.
  public record Clash(String key, Text first, Text second) {}

  private final Map<String, Text> byKey = new TreeMap<>();
  private final List<Clash> clashes = new ArrayList<>();

  /// Gives a key its text unless it has one.
  ///
  /// @return the text that the key has already
  public Optional<Text> add(String key, String value, Span at) {
    return add(key, new Text(value, at));
  }

  private Optional<Text> add(String key, Text text) {
    Optional<Text> first = Optional.ofNullable(byKey.putIfAbsent(key, text));
    first
        .filter(other -> !other.value().equals(text.value()))
        .ifPresent(other -> clashes.add(new Clash(key, other, text)));
    return first;
  }

  /// Takes over all texts of another, but for keys that have theirs.
  public void addAll(Texts other) {
    other.byKey.forEach(this::add);
    clashes.addAll(other.clashes);
  }

  /// The texts that were to have the key of another.
  public List<Clash> clashes() {
    return List.copyOf(clashes);
  }

  /// All texts, sorted by key.
  public Map<String, Text> all() {
    return Collections.unmodifiableMap(byKey);
  }
}
