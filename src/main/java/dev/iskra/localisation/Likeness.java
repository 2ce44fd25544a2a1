package dev.iskra.localisation;

import java.util.Arrays;
import java.util.Locale;

/// Tells a slip from a name of a series: `state_2` is near `state_1` and no slip.
final class Likeness {
  private Likeness() {}

  /// Whether somebody who wrote `name` may have meant `other`, which is near it: the digits of
  /// both are the same, and neither only goes on where the other ends.
  static boolean isSlip(String name, String other) {
    String one = name.toLowerCase(Locale.ROOT);
    String two = other.toLowerCase(Locale.ROOT);
    boolean series = one.startsWith(two) || two.startsWith(one) || !sameDigits(one, two);
    return !series || sameLetters(one, two);
  }

  /// Whether `name` is `other` with two letters swapped, or with one too many or too few within
  /// it:
  /// what hands do by accident, and nobody who names a second thing after a first.
  static boolean isTypo(String name, String other) {
    String one = name.toLowerCase(Locale.ROOT);
    String two = other.toLowerCase(Locale.ROOT);
    boolean within = Math.abs(one.length() - two.length()) == 1;
    boolean longer = one.contains(two) || two.contains(one);
    return sameLetters(one, two) || (within && !longer && sameDigits(one, two));
  }

  /// Whether both have the same digits in the same order.
  static boolean sameDigits(String one, String two) {
    return digits(one).equals(digits(two));
  }

  private static String digits(String name) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= '0' && name.charAt(i) <= '9') {
        result.append(name.charAt(i));
      }
    }
    return result.toString();
  }

  private static boolean sameLetters(String one, String two) {
    char[] first = one.toCharArray();
    char[] second = two.toCharArray();
    Arrays.sort(first);
    Arrays.sort(second);
    return Arrays.equals(first, second);
  }
}
