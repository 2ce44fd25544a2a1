package dev.iskra.check;

/// Slips of the fingers.
final class Misspelling {
  private Misspelling() {}

  /// Without the letter in the middle.
  static String dropped(String name) {
    int middle = name.length() / 2;
    return name.substring(0, middle) + name.substring(middle + 1);
  }

  /// With two different letters changed about, as near to the middle as there are any; the name
  /// itself if all are alike.
  static String swapped(String name) {
    for (int i = name.length() / 2; i > 0; i--) {
      if (name.charAt(i) != name.charAt(i - 1)) {
        return name.substring(0, i - 1)
            + name.charAt(i)
            + name.charAt(i - 1)
            + name.substring(i + 1);
      }
    }
    return name;
  }
}
