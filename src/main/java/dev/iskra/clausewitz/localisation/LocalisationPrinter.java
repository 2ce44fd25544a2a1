package dev.iskra.clausewitz.localisation;

/// Prints localisation files as the game wants them: a byte-order mark, one language, a line for
/// each text.
public final class LocalisationPrinter {
  private static final String MARK = "\uFEFF";

  private LocalisationPrinter() {}

  /// What a file begins with: U+FEFF and the line that says the language.
  ///
  /// @param language the header without its colon, as `l_english`
  /// @throws IllegalArgumentException for a language that the game does not read
  public static String header(String language) {
    if (!LocalisationKey.isLanguage(language)) {
      throw new IllegalArgumentException("no language: " + language);
    }
    return MARK + language + ":\n";
  }

  /// The line for one text, without its end.
  ///
  /// @throws IllegalArgumentException for a key that the game does not read
  public static String line(String key, String text) {
    if (!LocalisationKey.allows(key)) {
      throw new IllegalArgumentException("no localisation key: " + key);
    }
    return ' ' + key + ":0 \"" + LocalisationText.escaped(text) + '"';
  }
}
