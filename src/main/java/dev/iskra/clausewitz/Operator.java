package dev.iskra.clausewitz;

/// What stands between a key and its value.
public enum Operator {
  /// `=`: assignment, or equality in a trigger.
  EQUALS("="),
  /// `<`
  LESS("<"),
  /// `>`
  GREATER(">"),
  /// `<=`: read, but the game does not take it everywhere.
  LESS_OR_EQUAL("<="),
  /// `>=`: read, but the game does not take it everywhere.
  GREATER_OR_EQUAL(">="),
  /// `!=`: read, but the game does not take it everywhere.
  NOT_EQUAL("!="),
  /// `==`
  DOUBLE_EQUALS("=="),
  /// `?=`
  EXISTS_EQUALS("?="),
  /// Nothing: `key { … }`, which the game tolerates.
  NONE("");

  private final String lexeme;

  Operator(String lexeme) {
    this.lexeme = lexeme;
  }

  /// How it is written.
  public String lexeme() {
    return lexeme;
  }
}
