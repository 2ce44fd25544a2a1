package dev.iskra.clausewitz.localisation;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What the reader of localisation files finds odd.
public enum LocalisationRule implements StatedRule {
  /// The game ignores a file without it.
  MISSING_BYTE_ORDER_MARK("ISK1151", Severity.ERROR, "A localisation file has no byte-order mark."),
  /// An entry, or the end of the file, before any `l_english:`.
  MISSING_LANGUAGE_HEADER("ISK1152", Severity.ERROR, "A localisation file has no language header."),
  /// A blank, an umlaut, a bracket in a key.
  BAD_LOCALISATION_KEY("ISK1153", Severity.ERROR, "A localisation key has a wrong character."),
  /// `key "text"`.
  MISSING_COLON("ISK1154", Severity.ERROR, "A localisation key has no colon after it."),
  /// `key: text`, `key: "text`.
  MISSING_QUOTE("ISK1155", Severity.ERROR, "A localised text lacks a quote."),
  /// Anything but a comment after the text.
  TEXT_AFTER_VALUE("ISK1156", Severity.WARNING, "Something stands after a localised text."),
  /// A version that is not a number.
  BAD_VERSION_NUMBER("ISK1157", Severity.WARNING, "A version is not made of digits."),
  /// `l_klingon:`.
  UNKNOWN_LANGUAGE("ISK1158", Severity.WARNING, "The game has no such language."),
  /// Bytes that are not UTF-8, read as windows-1252.
  LOCALISATION_NOT_UTF_8("ISK1159", Severity.ERROR, "A localisation file is not UTF-8."),
  /// Two bytes to a character: nothing is read.
  LOCALISATION_IN_UTF_16("ISK1160", Severity.ERROR, "A localisation file is UTF-16."),
  /// `key:0 "text" # not "this"`: the last quote of the line ends the text.
  COMMENT_IN_TEXT("ISK1161", Severity.WARNING, "A quote in a comment makes it part of the text.");

  private final Statement statement;

  LocalisationRule(String code, Severity severity, String summary) {
    statement = Statement.named(this, code, severity, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
