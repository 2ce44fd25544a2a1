package dev.iskra.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The results of one step of the pipeline, by the very objects they were made from. What is made
/// again from the same object, with everything else as it was, is the result of the last time.
final class Memo<K, V> {
  /// @param stamp what else the result was made from
  private record Result<V>(Object stamp, V value) {}

  /// A result that is wanted.
  private record Wish<K>(K key, Object stamp) {}

  private final boolean lasting;
  private final Supplier<Map<K, Result<V>>> tables;
  private Map<K, Result<V>> earlier = Map.of();

  private Memo(boolean lasting, Supplier<Map<K, Result<V>>> tables) {
    this.lasting = lasting;
    this.tables = tables;
  }

  /// A memo for keys that are told apart by identity.
  ///
  /// @param lasting whether anything is kept for another time
  Memo(boolean lasting) {
    this(lasting, IdentityHashMap::new);
  }

  /// A memo for keys that are told apart by what they say, such as paths.
  static <K, V> Memo<K, V> byName(boolean lasting) {
    return new Memo<>(lasting, HashMap::new);
  }

  /// The results for all of these, which follow from nothing else. They are kept, and no others.
  List<V> each(List<K> all, Workers workers, Function<? super K, V> work) {
    return each(all, _ -> "", workers, work);
  }

  /// The results for all of these. They are kept, and no others.
  ///
  /// @param stamp what else the result follows from
  List<V> each(
      List<K> all, Function<? super K, ?> stamp, Workers workers, Function<? super K, V> work) {
    Map<K, Result<V>> now = tables.get();
    List<Wish<K>> missing = new ArrayList<>();
    for (K key : all) {
      Object with = stamp.apply(key);
      Result<V> before = kept(key);
      if (before != null && before.stamp().equals(with)) {
        now.put(key, before);
      } else {
        missing.add(new Wish<>(key, with));
      }
    }
    List<V> made = workers.each(missing, wish -> work.apply(wish.key()));
    for (int i = 0; i < made.size(); i++) {
      now.put(missing.get(i).key(), new Result<>(missing.get(i).stamp(), made.get(i)));
    }
    List<V> values = new ArrayList<>(all.size());
    for (K key : all) {
      values.add(Optional.ofNullable(now.get(key)).orElseThrow().value());
    }
    if (lasting) {
      earlier = now;
    }
    return List.copyOf(values);
  }

  private @Nullable Result<V> kept(K key) {
    return earlier.get(key);
  }
}
