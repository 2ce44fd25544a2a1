package dev.iskra.game;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Answers about words that are asked for again and again: script says the same few thousand.
/// Safe to use from many threads, which may find the same answer twice.
///
/// @param <V> what is answered
public final class BoundedCache<V> {
  /// However much script there is, no more is kept.
  private static final int MOST = 50_000;

  private final Map<String, V> answers = new ConcurrentHashMap<>();
  private final Function<String, V> find;

  /// @param find finds an answer, the same each time
  public BoundedCache(Function<String, V> find) {
    this.find = find;
  }

  /// The answer about a word: the one that is known, or the one found now.
  public V of(String word) {
    V known = answers.get(word);
    if (known == null) {
      known = find.apply(word);
      if (answers.size() < MOST) {
        answers.put(word, known);
      }
    }
    return known;
  }
}
