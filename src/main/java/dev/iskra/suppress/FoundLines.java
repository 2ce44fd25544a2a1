package dev.iskra.suppress;

import dev.iskra.diagnostic.Diagnostic;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The lines on which something was found, by file and rule.
final class FoundLines {
  private record Key(String path, String rule) {}

  private final Map<Key, TreeMap<Integer, Diagnostic>> lines = new HashMap<>();

  FoundLines(List<Diagnostic> found) {
    for (Diagnostic one : found) {
      String path = one.at().source().path();
      for (String rule : List.of(one.rule().title(), one.rule().code())) {
        lines
            .computeIfAbsent(new Key(path, rule), _ -> new TreeMap<>())
            .putIfAbsent(one.at().line(), one);
      }
    }
  }

  /// The nearest finding of an allowance's rule in its file.
  Optional<Diagnostic> nearest(Allowance one, int line) {
    TreeMap<Integer, Diagnostic> all = lines.get(new Key(one.at().source().path(), one.rule()));
    return all == null
        ? Optional.empty()
        : Stream.of(all.floorEntry(line), all.higherEntry(line))
            .filter(Objects::nonNull)
            .map(Map.Entry::getValue)
            .min(Comparator.comparingInt(found -> Math.abs(found.at().line() - line)));
  }
}
