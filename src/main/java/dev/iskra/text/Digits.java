package dev.iskra.text;

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
}
