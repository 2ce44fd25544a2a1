package dev.iskra.collect;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with what a program declares.
public enum CollectRule implements StatedRule {
  /// A word that begins no declaration.
  UNKNOWN_KIND("ISK2020", "unknown-kind", "A declaration begins with a word that no kind has."),
  /// A statement that means nothing at the top of a file.
  TOP_LEVEL("ISK2021", "misplaced-statement", "A statement means nothing at the top of a file."),
  /// Two declarations of one name.
  DUPLICATE_NAME("ISK2022", "duplicate-name", "Two declarations have one name."),
  /// Two definitions of one id.
  DUPLICATE_ID("ISK2023", "duplicate-id", "Two definitions have one id."),
  /// A name that the base game has already.
  BASE_GAME("ISK2024", "clash-with-base-game", "A declaration has the id of one in the base game."),
  /// Two namespaces for one file.
  NAMESPACE("ISK2025", "malformed-namespace", "A namespace is not declared as one."),
  /// A flag or variable declared wrongly.
  DECLARED("ISK2026", "malformed-flag-or-variable", "A flag or variable is not declared as one."),
  /// No `mod` declaration.
  NO_MOD("ISK0110", "missing-mod", "No file declares the mod."),
  /// Two `mod` declarations.
  TWO_MODS("ISK0111", "two-mods", "Two files declare the mod.");

  private final Statement statement;

  CollectRule(String code, String title, String summary) {
    this(code, title, Severity.ERROR, summary);
  }

  CollectRule(String code, String title, Severity severity, String summary) {
    statement = new Statement(code, title, severity, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
