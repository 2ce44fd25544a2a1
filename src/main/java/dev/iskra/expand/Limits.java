package dev.iskra.expand;

/// How much is too much. A mod of 30,000 focuses has fewer statements than any of these allow.
final class Limits {
  /// Statements that one loop may give, with all that is in it.
  static final long LOOP = 1_000_000;

  /// What the loops and insertions of a whole mod may give.
  static final long MOD = 10_000_000;

  /// Numbers in a range that a loop runs over.
  static final long RANGE = 100_000;

  /// Items and characters of one value.
  static final long VALUE = 1_000_000;

  /// Digits of one number.
  static final int DIGITS = 60;

  private Limits() {}
}
