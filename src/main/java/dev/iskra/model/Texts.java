package dev.iskra.model;

import dev.iskra.text.Span;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The texts that players read, by localisation key, in the mod's first language.
public final class Texts {
  /// A text: what stands between the quotes of a localisation file, and where it was written.
  public record Text(String value, Span at) {}

  private final Map<String, Text> byKey = new TreeMap<>();

  /// Gives a key its text unless it has one.
  ///
  /// @return the text that the key has already
  public Optional<Text> add(String key, String value, Span at) {
    return Optional.ofNullable(byKey.putIfAbsent(key, new Text(value, at)));
  }

  /// Takes over all texts of another, but for keys that have theirs.
  public void addAll(Texts other) {
    other.byKey.forEach(byKey::putIfAbsent);
  }

  /// All texts, sorted by key.
  public Map<String, Text> all() {
    return Collections.unmodifiableMap(byKey);
  }
}
