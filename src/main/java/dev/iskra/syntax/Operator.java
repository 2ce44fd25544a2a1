package dev.iskra.syntax;

/// What stands between a key and its value, or between the sides of a comparison.
public enum Operator {
  /// `=`
  EQUALS("="),
  /// `==`
  DOUBLE_EQUALS("=="),
  /// `!=`
  NOT_EQUAL("!="),
  /// `?=`
  EXISTS_EQUALS("?="),
  /// `<`
  LESS("<"),
  /// `<=`
  LESS_OR_EQUAL("<="),
  /// `>`
  GREATER(">"),
  /// `>=`
  GREATER_OR_EQUAL(">="),
  /// `:=`: a variable gets a value.
  SET(":="),
  /// `+=`
  ADD("+="),
  /// `-=`
  SUBTRACT("-="),
  /// `*=`
  MULTIPLY("*="),
  /// `/=`
  DIVIDE("/="),
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

  /// Whether it changes a variable: `:=`, `+=` and kin, which only Iskra has.
  public boolean assignsVariable() {
    return switch (this) {
      case SET, ADD, SUBTRACT, MULTIPLY, DIVIDE -> true;
      default -> false;
    };
  }
}
