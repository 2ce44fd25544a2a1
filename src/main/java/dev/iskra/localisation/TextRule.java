package dev.iskra.localisation;

import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with a text that players read.
public enum TextRule implements StatedRule {
  /// `[ROOT.GetNameDeff]`.
  UNKNOWN_TEXT_COMMAND,
  /// `[GetSomething]`, which may be scripted localisation of the base game.
  UNRESOLVED_IN_TEXT,
  /// `[ROOT.GetRank]` where ROOT is a country.
  TEXT_COMMAND_ON_WRONG_SCOPE,
  /// `[FORM.GetName]`, `[XYZ.GetName]`.
  UNKNOWN_SCOPE_IN_TEXT,
  /// `[ROOT.GetName is`, `ROOT.GetName]`.
  TEXT_COMMAND_WITHOUT_BRACKET,
  /// `[ROOT]`, `[not yet]`, `[]`.
  NOT_A_TEXT_COMMAND,
  /// `[?votes|&]`.
  BAD_TEXT_FORMAT,
  /// `§Z`.
  UNKNOWN_TEXT_COLOUR,
  /// `§Yyellow to the end`.
  UNENDED_TEXT_COLOUR,
  /// `plain§!`.
  STRAY_COLOUR_END,
  /// `$perm_leters$`.
  UNKNOWN_KEY_IN_TEXT,
  /// `$perm_letters and`.
  LONE_DOLLAR,
  /// `£pol_powr`.
  UNKNOWN_TEXT_ICON,
  /// `[?left_suport]`.
  MISSPELT_VARIABLE_IN_TEXT,
  /// `end./nBegin`.
  SLASH_FOR_NEW_LINE
}
