package dev.iskra.expand;

import java.util.List;
import java.util.Optional;

/// The name that somebody may have meant.
final class NearName {
  private static final int FAR = 2;

  private NearName() {}

  /// The name of the list nearest to `name`, if no more than two letters are wrong and not most
  /// of
  /// a short name.
  static Optional<String> of(String name, List<String> names) {
    int least = Math.min(FAR, (name.length() - 1) / 2);
    Optional<String> nearest = Optional.empty();
    for (String candidate : names) {
      if (Math.abs(candidate.length() - name.length()) <= least) {
        int distance = distance(name, candidate);
        if (distance < least || (distance == least && nearest.isEmpty())) {
          nearest = Optional.of(candidate);
          least = distance;
        }
      }
    }
    return nearest;
  }

  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
