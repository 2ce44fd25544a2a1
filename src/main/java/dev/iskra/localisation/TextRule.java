package dev.iskra.localisation;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with a text that players read.
public enum TextRule implements StatedRule {
  /// `[ROOT.GetNameDeff]`.
  UNKNOWN_TEXT_COMMAND("ISK6020", Severity.WARNING, "A text has a command that does not exist."),
  /// `[GetSomething]`, which may be scripted localisation of the base game.
  UNRESOLVED_IN_TEXT("ISK6021", Severity.INFO, "A text names something that we cannot know."),
  /// `[ROOT.GetRank]` where ROOT is a country.
  TEXT_COMMAND_ON_WRONG_SCOPE(
      "ISK6022", Severity.WARNING, "A command in a text is asked of a thing that lacks it."),
  /// `[FORM.GetName]`, `[XYZ.GetName]`.
  UNKNOWN_SCOPE_IN_TEXT(
      "ISK6023", Severity.WARNING, "A command in a text begins with a scope that does not exist."),
  /// `[ROOT.GetName is`, `ROOT.GetName]`.
  TEXT_COMMAND_WITHOUT_BRACKET(
      "ISK6024", Severity.ERROR, "A command in a text lacks one of its brackets."),
  /// `[ROOT]`, `[not yet]`, `[]`.
  NOT_A_TEXT_COMMAND(
      "ISK6025", Severity.WARNING, "What stands in brackets in a text says nothing."),
  /// `[?votes|&]`.
  BAD_TEXT_FORMAT(
      "ISK6026", Severity.WARNING, "A sign after `|` in a text is neither a colour nor a format."),
  /// `§Z`.
  UNKNOWN_TEXT_COLOUR("ISK6027", Severity.WARNING, "A text has a colour that does not exist."),
  /// `§Yyellow to the end`.
  UNENDED_TEXT_COLOUR("ISK6028", Severity.INFO, "A colour in a text is never ended."),
  /// `plain§!`.
  STRAY_COLOUR_END("ISK6029", Severity.INFO, "A text ends a colour that it has not begun."),
  /// `$perm_leters$`.
  UNKNOWN_KEY_IN_TEXT("ISK6030", Severity.WARNING, "A text asks for another that does not exist."),
  /// `$perm_letters and`.
  LONE_DOLLAR("ISK6031", Severity.WARNING, "A dollar sign in a text has no second one."),
  /// `£pol_powr`.
  UNKNOWN_TEXT_ICON("ISK6032", Severity.WARNING, "A text has an icon that does not exist."),
  /// `[?left_suport]`.
  MISSPELT_VARIABLE_IN_TEXT(
      "ISK6035", Severity.WARNING, "A text shows a variable that is nearly another."),
  /// `end./nBegin`.
  SLASH_FOR_NEW_LINE("ISK6033", Severity.WARNING, "A text has `/n` where `\\n` is meant.");

  private final Statement statement;

  TextRule(String code, Severity severity, String summary) {
    statement = Statement.named(this, code, severity, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
