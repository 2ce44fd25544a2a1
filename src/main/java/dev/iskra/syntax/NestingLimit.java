package dev.iskra.syntax;

import java.util.Arrays;

/// How tall the tree of what was read will be at most. Brackets are counted by the [Balancer],
/// but a chain of operators makes a tall tree without any.
final class NestingLimit {
  /// More than this and whoever walks the tree might run out of stack.
  static final int MOST = 1_000;

  /// The operators of the item being read, at each depth of brackets.
  private int[] operators = new int[64];

  /// The tallest bracket within the item being read, at each depth of brackets.
  private int[] within = new int[64];

  /// The tallest item before it, at each depth of brackets.
  private int[] before = new int[64];

  private int depth;

  /// A bracket opens.
  void enter() {
    if (++depth == operators.length) {
      operators = Arrays.copyOf(operators, depth * 2);
      within = Arrays.copyOf(within, depth * 2);
      before = Arrays.copyOf(before, depth * 2);
    }
    operators[depth] = 0;
    within[depth] = 0;
    before[depth] = 0;
  }

  /// A bracket closes. Whether all is still low enough.
  boolean leave() {
    int height = Math.max(before[depth], item()) + 1;
    depth--;
    within[depth] = Math.max(within[depth], height);
    return item() <= MOST;
  }

  /// A sign or a `not`. Whether all is still low enough.
  boolean operator() {
    operators[depth]++;
    return item() <= MOST;
  }

  /// A comma.
  void next() {
    before[depth] = Math.max(before[depth], item());
    operators[depth] = 0;
    within[depth] = 0;
  }

  private int item() {
    return operators[depth] + within[depth];
  }
}
