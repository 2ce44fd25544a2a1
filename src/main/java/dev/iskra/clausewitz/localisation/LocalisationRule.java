package dev.iskra.clausewitz.localisation;

import dev.iskra.diagnostic.StatedRule;

/// What the reader of localisation files finds odd.
public enum LocalisationRule implements StatedRule {
  /// The game ignores a file without it.
  MISSING_BYTE_ORDER_MARK,
  /// An entry, or the end of the file, before any `l_english:`.
  MISSING_LANGUAGE_HEADER,
  /// A blank, an umlaut, a bracket in a key.
  BAD_LOCALISATION_KEY,
  /// `key "text"`.
  MISSING_COLON,
  /// `key: text`, `key: "text`.
  MISSING_QUOTE,
  /// Anything but a comment after the text.
  TEXT_AFTER_VALUE,
  /// A version that is not a number.
  BAD_VERSION_NUMBER,
  /// `l_klingon:`.
  UNKNOWN_LANGUAGE,
  /// Bytes that are not UTF-8, read as windows-1252.
  LOCALISATION_NOT_UTF_8,
  /// Two bytes to a character: nothing is read.
  LOCALISATION_IN_UTF_16,
  /// `key:0 "text" # not "this"`: the last quote of the line ends the text.
  COMMENT_IN_TEXT,
  /// A NUL and the like within a text.
  CONTROL_CHARACTER_IN_TEXT
}
