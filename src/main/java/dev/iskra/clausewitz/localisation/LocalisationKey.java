package dev.iskra.clausewitz.localisation;

import java.util.Set;

/// What may stand before the colon of a localisation line.
public final class LocalisationKey {
  private static final Set<String> LANGUAGES =
      Set.of(
          "l_english",
          "l_french",
          "l_german",
          "l_spanish",
          "l_braz_por",
          "l_polish",
          "l_russian",
          "l_japanese",
          "l_simp_chinese",
          "l_korean");

  private LocalisationKey() {}

  /// Whether it is a character of a key: `A-Z a-z 0-9 _ . -`. After any other the game expects a
  /// colon, and gives up on the rest of the file.
  static boolean allows(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '.'
        || c == '-';
  }

  /// Whether all of it may be a key.
  public static boolean allows(String key) {
    return !key.isEmpty() && key.chars().allMatch(LocalisationKey::allows);
  }

  /// Whether the game has texts in this language, as `l_english`.
  static boolean isLanguage(String header) {
    return LANGUAGES.contains(header);
  }
}
