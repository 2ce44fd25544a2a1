package dev.iskra.check;

import dev.iskra.text.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compares versions of the game: `1.17.*` comes before `1.18`.
final class Versions {
  private Versions() {}

  /// Whether `version` comes before `other`, as far as both say.
  static boolean before(String version, String other) {
    return compare(version, other) < 0;
  }

  /// Whether `version` comes after `other`, as far as both say.
  static boolean after(String version, String other) {
    return compare(version, other) > 0;
  }

  private static int compare(String version, String other) {
    List<Integer> left = parts(version);
    List<Integer> right = parts(other);
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int difference = Integer.compare(left.get(i), right.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private static List<Integer> parts(String version) {
    List<Integer> parts = new ArrayList<>();
    for (String part : version.split("\\.")) {
      Optional<Integer> number = Digits.number(part);
      if (number.isEmpty()) {
        break;
      }
      parts.add(number.get());
    }
    return parts;
  }
}
