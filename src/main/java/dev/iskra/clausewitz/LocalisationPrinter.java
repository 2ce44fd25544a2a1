package dev.iskra.clausewitz;

import dev.iskra.text.Span;
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
    if (!LocalisationKey.isLanguage(language)) {
      throw new IllegalArgumentException("no language: " + language);
    }
    LineWriter out = new LineWriter();
    out.line(0, language + ':', origin);
    for (LocalisationEntry entry : entries) {
      out.line(0, line(entry), entry.span());
    }
    Printed printed = out.printed();
    return new Printed(MARK + printed.text(), printed.lineOrigins());
  }

  private static String line(LocalisationEntry entry) {
    if (!LocalisationKey.allows(entry.key())) {
      throw new IllegalArgumentException("no localisation key: " + entry.key());
    }
    return ' ' + entry.key() + ":0 \"" + LocalisationText.escaped(entry.text()) + '"';
  }
}
