package dev.iskra.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The names somebody may have meant: for "did you mean …".
///
/// A name is near if it is at most two edits away and the edits are at most a third of the name
/// asked for, measured as [EditRows] says. A name that differs in nothing but case is nearest of
/// all; the name itself is never an answer.
public final class NearestNames {
  private static final int MOST = 3;

  private NearestNames() {}

  /// The nearest of `known` to `name`: at most three, nearest first, whatever the order of
  /// `known`. Of equally near ones those with the same letters come first, since a swap is the
  /// likeliest slip, then the rest in text order.
  public static List<String> of(String name, Iterable<String> known) {
    EditRows rows = new EditRows(name);
    Map<String, Integer> near = new HashMap<>();
    for (String candidate : known) {
      int distance = rows.distance(candidate);
      if (distance <= rows.limit() && !candidate.equals(name)) {
        near.put(candidate, distance);
      }
    }
    return near.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(one -> !letters(one.getKey()).equals(letters(name)))
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String letters(String name) {
    char[] letters = name.toLowerCase(Locale.ROOT).toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }
}
