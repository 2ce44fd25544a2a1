package dev.iskra.syntax;

import dev.iskra.syntax.generated.IskraParser;
import java.util.Arrays;

/// Which `(` and `[` of a section have a partner, whatever its braces do.
final class GroupPartners {
  /// How many unclosed brackets a closing one may pass over.
  private static final int MOST_BETWEEN = 8;

  private final Tokens tokens;
  private final int from;
  private final int[] partners;
  private int[] open = new int[64];
  private int depth;
  private int lineStart;

  private GroupPartners(Tokens tokens, int from, int to) {
    this.tokens = tokens;
    this.from = from;
    this.partners = new int[to - from];
    Arrays.fill(partners, -1);
    for (int i = from; i < to; i++) {
      step(i);
    }
  }

  /// For each token from `from` on the token that closes or opens it, or -1. Braces have none
  /// here.
  static int[] of(Tokens tokens, int from, int to) {
    return new GroupPartners(tokens, from, to).partners;
  }

  private void step(int i) {
    if (tokens.firstOnLine(i)) {
      lineStart = i;
    }
    int kind = tokens.kind(i);
    if (Brackets.closerOf(kind) != 0) {
      if (depth == open.length) {
        open = Arrays.copyOf(open, depth * 2);
      }
      open[depth++] = i;
    } else if (kind == IskraParser.RBRACE) {
      closeBrace();
    } else if (Brackets.closes(kind)) {
      closeGroup(i, kind);
    }
  }

  /// A `}` leaves the groups within its block without partners.
  private void closeBrace() {
    int at = depth - 1;
    while (at >= 0 && tokens.kind(open[at]) != IskraParser.LBRACE) {
      at--;
    }
    depth = Math.max(0, at);
  }

  /// The innermost opener if it is of the kind, else the nearest one on the same line.
  private void closeGroup(int i, int kind) {
    int last = Math.max(0, depth - MOST_BETWEEN);
    for (int at = depth - 1; at >= last; at--) {
      int opener = open[at];
      if (Brackets.closerOf(tokens.kind(opener)) == kind) {
        partners[opener - from] = i;
        partners[i - from] = opener;
        depth = at;
        return;
      }
      if (opener < lineStart) {
        return;
      }
    }
  }
}
