package dev.iskra.clausewitz.localisation;

import dev.iskra.clausewitz.Oddities;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;

/// What is said about the lines of a localisation file.
final class LocalisationOddities {
  private static final int DELETE = 0x7F;

  private final SourceFile source;
  private final byte[] bytes;
  private final Oddities oddities;

  LocalisationOddities(SourceFile source, Oddities oddities) {
    this.source = source;
    this.bytes = source.bytes();
    this.oddities = oddities;
  }

  void checkKey(LocalisationLine line) {
    Span key = source.span(line.start(), line.keyEnd());
    if (!line.colon()) {
      report(LocalisationRule.MISSING_COLON, key, "`" + key.text() + "` has no colon after it.");
      return;
    }
    for (int i = key.start(); i < key.end(); i++) {
      if (!LocalisationKey.allows(bytes[i])) {
        badKey(key, i);
        return;
      }
    }
    if (key.length() == 0) {
      badKey(key, key.start());
    }
  }

  private void badKey(Span key, int at) {
    Span place = source.span(Math.min(at, key.end()), key.end());
    String message =
        key.length() == 0
            ? "A key is missing before the colon."
            : "The key `" + key.text() + "` has a character that no key may have.";
    oddities.report(
        LocalisationRule.BAD_LOCALISATION_KEY
            .at(place, message)
            .note("The game stops reading the file there.")
            .help("Use letters, digits, `_`, `.` and `-`."));
  }

  void checkLanguage(String name, Span header) {
    if (!LocalisationKey.isLanguage(name)) {
      report(LocalisationRule.UNKNOWN_LANGUAGE, header, "The game has no language `" + name + "`.");
    }
  }

  void missingHeader(Span key) {
    oddities.report(
        LocalisationRule.MISSING_LANGUAGE_HEADER
            .at(key, "`" + key.text() + "` stands before any language header.")
            .note("The game may crash on such a file.")
            .help("Begin the file with a line like `l_english:`."));
  }

  void checkText(LocalisationLine line) {
    if (line.quotes() < 2) {
      Span at = source.span(line.start(), Math.max(line.keyEnd(), line.stop()));
      String which = line.quotes() == 1 ? "has no closing quote" : "does not stand in quotes";
      String key = source.text(line.start(), line.keyEnd());
      report(LocalisationRule.MISSING_QUOTE, at, "The text of `" + key + "` " + which + ".");
      return;
    }
    checkVersion(line);
    checkRest(line);
    checkComment(line);
    checkControls(line);
  }

  /// NUL and kin, which editors hide; a tab is none of them.
  private void checkControls(LocalisationLine line) {
    for (int i = line.textStart(); i < line.textEnd(); i++) {
      if ((bytes[i] >= 0 && bytes[i] < ' ' && bytes[i] != '\t') || bytes[i] == DELETE) {
        String message = "The control character U+%04X stands in the text.".formatted(bytes[i]);
        report(LocalisationRule.CONTROL_CHARACTER_IN_TEXT, source.span(i, i + 1), message);
        return;
      }
    }
  }

  private void checkVersion(LocalisationLine line) {
    int from = line.colon() ? line.keyEnd() + 1 : line.keyEnd();
    int version = LocalisationLine.skipBlanks(bytes, from, line.textStart() - 1);
    int i = version;
    while (i < line.textStart() - 1 && bytes[i] >= '0' && bytes[i] <= '9') {
      i++;
    }
    int quote = LocalisationLine.skipBlanks(bytes, i, line.textStart() - 1);
    if (quote < line.textStart() - 1) {
      Span at = source.span(version, line.textStart() - 1);
      String message = "`" + at.text().strip() + "` is not a version number.";
      report(LocalisationRule.BAD_VERSION_NUMBER, at, message);
    }
  }

  private void checkRest(LocalisationLine line) {
    int rest = LocalisationLine.skipBlanks(bytes, line.stop(), line.comment());
    if (rest < line.comment()) {
      Span at = source.span(rest, line.comment());
      String message = "`" + at.text().strip() + "` stands after the text.";
      report(LocalisationRule.TEXT_AFTER_VALUE, at, message);
    }
  }

  /// A quote, blanks and a `#` inside the text: what will have been meant as a comment.
  private void checkComment(LocalisationLine line) {
    for (int i = line.textStart(); i < line.textEnd(); i++) {
      if (bytes[i] == '\\') {
        i++;
      } else if (bytes[i] == '"') {
        int next = LocalisationLine.skipBlanks(bytes, i + 1, line.textEnd());
        if (next > i + 1 && next < line.textEnd() && bytes[next] == '#') {
          Span at = source.span(next, line.textEnd() + 1);
          String message = "This comment is part of the text, which ends at the last quote.";
          report(LocalisationRule.COMMENT_IN_TEXT, at, message);
          return;
        }
      }
    }
  }

  private void report(LocalisationRule rule, Span at, String message) {
    oddities.report(rule.at(at, message));
  }
}
