package dev.iskra.clausewitz.localisation;

import dev.iskra.clausewitz.print.Printed;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Prints localisation files as the game wants them: a byte-order mark, one language, a line for
/// each text.
public final class LocalisationPrinter {
  private static final String MARK = "\uFEFF";

  private LocalisationPrinter() {}

  /// The entries in the order given. The text begins with U+FEFF: written as UTF-8, that is the
  /// byte-order mark.
  ///
  /// @param language the header without its colon, as `l_english`
  /// @param origin what the header line is there for
  /// @throws IllegalArgumentException for a key or language that the game does not read
  public static Printed print(String language, Span origin, List<LocalisationEntry> entries) {
    StringBuilder text = new StringBuilder(header(language));
    List<Span> origins = new ArrayList<>(List.of(origin));
    for (LocalisationEntry entry : entries) {
      text.append(line(entry.key(), entry.text())).append('\n');
      origins.add(entry.span());
    }
    return new Printed(text.toString(), origins);
  }

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
