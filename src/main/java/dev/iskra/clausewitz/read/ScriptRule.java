package dev.iskra.clausewitz.read;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What the script reader finds odd. The tree is usable after each of them.
///
/// An error is what makes the game lose or misplace something; a warning is what it probably
/// reads otherwise than meant; an info is what it reads without loss.
public enum ScriptRule implements StatedRule {
  /// A `{` without its `}`.
  MISSING_CLOSING_BRACE("ISK1101", Severity.ERROR, "A block is not closed before the file ends."),
  /// A `}` without its `{`; a warning where nothing follows it.
  STRAY_CLOSING_BRACE("ISK1102", Severity.ERROR, "A closing brace closes nothing."),
  /// A `"` without its partner.
  SCRIPT_UNCLOSED_STRING("ISK1103", Severity.ERROR, "A string is not closed on its line."),
  /// A string that is closed on a later line.
  STRING_OVER_LINES("ISK1104", Severity.WARNING, "A string runs over a line end."),
  /// `key =` and nothing that could be its value.
  SCRIPT_MISSING_VALUE("ISK1105", Severity.ERROR, "A key and an operator stand without a value."),
  /// `= value`, `} = value`.
  OPERATOR_WITHOUT_KEY("ISK1106", Severity.ERROR, "An operator stands without a key."),
  /// `key = = value`.
  DOUBLED_OPERATOR("ISK1107", Severity.ERROR, "Two operators stand side by side."),
  /// `:=`, `+=` and kin.
  UNKNOWN_OPERATOR("ISK1108", Severity.ERROR, "An operator is not one of the game's."),
  /// `key = value { … }` where the value is not a colour space.
  BLOCK_AFTER_VALUE("ISK1109", Severity.WARNING, "A block follows a value that takes none."),
  /// More than [ScriptReader#MAX_DEPTH] blocks in each other.
  NESTING_TOO_DEEP("ISK1110", Severity.ERROR, "Blocks are nested too deeply."),
  /// NUL and its neighbours.
  CONTROL_CHARACTER("ISK1111", Severity.WARNING, "A control character stands in the script."),
  /// A no-break space and kin, which looks like white space and is part of a word.
  INVISIBLE_SPACE("ISK1112", Severity.WARNING, "A word holds a space that cannot be seen."),
  /// Bytes that are not UTF-8, read as windows-1252.
  SCRIPT_NOT_UTF_8("ISK1113", Severity.WARNING, "The file is not UTF-8."),
  /// Two bytes to a character: nothing is read.
  UTF_16_FILE("ISK1114", Severity.ERROR, "The file is UTF-16, which the game does not read."),
  /// More than one kind of line end.
  MIXED_LINE_ENDS("ISK1115", Severity.INFO, "The lines end in different ways."),
  /// `key value` alone on a line among fields.
  MISSING_EQUALS("ISK1116", Severity.WARNING, "A key and its value stand without an operator.");

  private final Statement statement;

  ScriptRule(String code, Severity severity, String summary) {
    statement = Statement.named(this, code, severity, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
