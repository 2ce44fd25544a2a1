package dev.iskra.syntax;

import dev.iskra.syntax.generated.IskraParser;
import java.util.Arrays;

/// Where we are in an `if (…) { … } else { … }`, at each depth of braces: only there is `else` a
/// word of ours, and only there is a string an outcome and not a key.
final class Branches {
  /// Not in a conditional.
  static final byte NOTHING = 0;

  private static final byte CONDITION = 1;
  private static final byte OUTCOME = 2;
  private static final byte ELSE = 3;
  private static final byte LAST_OUTCOME = 4;

  /// What is awaited next at each depth.
  private byte[] awaited = new byte[64];

  private int depth;

  /// Whether a text or body would be the outcome of an `if (…)` or an `else`.
  boolean awaitsOutcome() {
    return awaited[depth] == OUTCOME || awaited[depth] == LAST_OUTCOME;
  }

  /// Whether a conditional has just had an outcome, so that `else` may follow.
  boolean awaitsElse() {
    return awaited[depth] == ELSE;
  }

  /// `if`, `else if` or `else` was read, or a keyword that has nothing to do with them.
  void keyword(int kind) {
    awaited[depth] =
        switch (kind) {
          case IskraParser.IF, IskraParser.ELSE_IF -> CONDITION;
          case IskraParser.ELSE -> LAST_OUTCOME;
          default -> NOTHING;
        };
  }

  /// What is awaited behind the parenthesis that opens here.
  byte opensCondition() {
    return awaited[depth] == CONDITION ? OUTCOME : NOTHING;
  }

  /// What is awaited behind the body that opens here.
  byte opensOutcome() {
    return awaited[depth] == OUTCOME ? ELSE : NOTHING;
  }

  /// Goes into brackets, behind which `afterwards` is awaited.
  void enter(byte afterwards) {
    awaited[depth] = afterwards;
    if (++depth == awaited.length) {
      awaited = Arrays.copyOf(awaited, depth * 2);
    }
    awaited[depth] = NOTHING;
  }

  /// Leaves brackets.
  void leave() {
    depth--;
  }

  /// A text was read.
  void text() {
    awaited[depth] = opensOutcome();
  }

  /// Something else was read.
  void other() {
    awaited[depth] = NOTHING;
  }
}
