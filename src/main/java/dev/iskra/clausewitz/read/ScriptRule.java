package dev.iskra.clausewitz.read;

import dev.iskra.diagnostic.StatedRule;

/// What the script reader finds odd. The tree is usable after each of them.
///
/// An error is what makes the game lose or misplace something; a warning is what it probably
/// reads otherwise than meant; an info is what it reads without loss.
public enum ScriptRule implements StatedRule {
  /// A `{` without its `}`.
  MISSING_CLOSING_BRACE,
  /// A `}` without its `{`; a warning where nothing follows it.
  STRAY_CLOSING_BRACE,
  /// A `"` without its partner.
  SCRIPT_UNCLOSED_STRING,
  /// A string that is closed on a later line.
  STRING_OVER_LINES,
  /// `key =` and nothing that could be its value.
  SCRIPT_MISSING_VALUE,
  /// `= value`, `} = value`.
  OPERATOR_WITHOUT_KEY,
  /// `key = = value`.
  DOUBLED_OPERATOR,
  /// `:=`, `+=` and kin.
  UNKNOWN_OPERATOR,
  /// `key = value { … }` where the value is not a colour space.
  BLOCK_AFTER_VALUE,
  /// More than [ScriptReader#MAX_DEPTH] blocks in each other.
  NESTING_TOO_DEEP,
  /// NUL and its neighbours.
  CONTROL_CHARACTER,
  /// A no-break space and kin, which looks like white space and is part of a word.
  INVISIBLE_SPACE,
  /// Bytes that are not UTF-8, read as windows-1252.
  SCRIPT_NOT_UTF_8,
  /// Two bytes to a character: nothing is read.
  UTF_16_FILE,
  /// More than one kind of line end.
  MIXED_LINE_ENDS,
  /// `key value` alone on a line among fields.
  MISSING_EQUALS,
  /// Quotation marks of a word processor, which do not quote.
  TYPOGRAPHIC_QUOTES,
  /// `[` where a brace is meant.
  SQUARE_BRACKET,
  /// A `}` that closes all that is open, before the end of what was meant.
  EARLY_CLOSING_BRACE
}
