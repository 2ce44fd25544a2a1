package dev.iskra.text;

import java.util.Optional;

/// Texts of nothing but digits: the number of a state, of a province, a part of a version.
public final class Digits {
  private Digits() {}

  /// Whether there is something in `text`, and only `0` to `9`.
  public static boolean only(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /// The number that `text` is, if it is one of at most nine digits.
  public static Optional<Integer> number(String text) {
    return text.length() < 10 && only(text)
        ? Optional.of(Integer.parseInt(text))
        : Optional.empty();
  }
}
