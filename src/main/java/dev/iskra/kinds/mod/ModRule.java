package dev.iskra.kinds.mod;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with a `mod` declaration.
public enum ModRule implements StatedRule {
  /// A version that is none.
  VERSION("ISK0101", "malformed-version", Severity.ERROR, "A version is not made of numbers."),
  /// A language that the game does not have.
  LANGUAGE(
      "ISK0103", "language-not-in-game", Severity.ERROR, "The game does not have the language."),
  /// A name that cannot be a folder.
  FOLDER(
      "ISK0104", "malformed-mod-name", Severity.ERROR, "The name of the mod cannot be a folder's."),
  /// A text that would end its line or its quotes in the descriptor.
  TEXT(
      "ISK0105",
      "malformed-descriptor-text",
      Severity.ERROR,
      "A text cannot stand in the mod's descriptor.");

  private final Statement statement;

  ModRule(String code, String title, Severity severity, String summary) {
    statement = new Statement(code, title, severity, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
