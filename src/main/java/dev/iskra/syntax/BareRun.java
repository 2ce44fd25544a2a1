package dev.iskra.syntax;

import dev.iskra.syntax.generated.IskraParser;

/// Marks bare things that stand side by side on one line: a declaration's head if a brace
/// follows, else a phrase, unless it is a list of numbers or a word alone.
final class BareRun {
  private final Tokens tokens;

  /// Before this token nothing is left to decide.
  private int settled;

  BareRun(Tokens tokens) {
    this.tokens = tokens;
  }

  /// Whether the word belongs to a list that was looked at already.
  boolean settled(int i) {
    return i < settled;
  }

  /// Marks the run that begins with the word at `i`.
  void mark(int i) {
    int end = end(i);
    boolean body = tokens.kind(end) == IskraParser.LBRACE;
    if (end == i + 1) {
      if (body) {
        tokens.mark(i, IskraParser.BLOCK_KEY);
      }
    } else if (named(i)) {
      tokens.mark(i, body ? IskraParser.HEAD : IskraParser.PHRASE);
      markArguments(i + 1, end);
    } else {
      settleNumbers(end, body);
    }
  }

  /// Whether a declaration begins at `i`, as far as its line tells.
  boolean isHead(int i) {
    int end = end(i);
    return end > i + 1 && tokens.kind(end) == IskraParser.LBRACE && named(i);
  }

  /// R3: a number begins no declaration, except the count in `12 x rifle`.
  private boolean named(int i) {
    return !tokens.numeric(i) || tokens.is(i + 1, "x");
  }

  /// The index after the run that begins at `i`.
  private int end(int i) {
    int end = i + 1;
    while (!tokens.firstOnLine(end)) {
      int next = afterThing(end);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  /// The index after the thing at `i`, or `i` if nothing of a run stands there.
  private int afterThing(int i) {
    return switch (tokens.kind(i)) {
      case IskraParser.WORD, IskraParser.STRING, IskraParser.TEXT ->
          tokens.kind(i + 1) == IskraParser.OPERATOR || beginsConditional(i) ? i : i + 1;
      case IskraParser.LPAREN, IskraParser.LBRACK -> afterGroup(i);
      default -> i;
    };
  }

  private boolean beginsConditional(int i) {
    if (tokens.kind(i + 1) == IskraParser.LPAREN) {
      return tokens.is(i, "if");
    }
    return tokens.kind(i + 2) == IskraParser.LPAREN
        && tokens.is(i + 1, "if")
        && (tokens.is(i, "static") || tokens.is(i, "else"));
  }

  private int afterGroup(int i) {
    int nested = 0;
    for (int j = i; j < tokens.count(); j++) {
      nested += nesting(j);
      if (nested == 0) {
        return j + 1;
      }
    }
    return i;
  }

  private int nesting(int i) {
    return switch (tokens.kind(i)) {
      case IskraParser.LPAREN, IskraParser.LBRACK, IskraParser.LBRACE -> 1;
      case IskraParser.RPAREN, IskraParser.RBRACK, IskraParser.RBRACE -> -1;
      default -> 0;
    };
  }

  private void markArguments(int from, int end) {
    int nested = 0;
    for (int j = from; j < end; j++) {
      nested += nesting(j);
      if (nested == 0) {
        markArgument(j);
      }
    }
  }

  private void markArgument(int i) {
    switch (tokens.kind(i)) {
      case IskraParser.WORD -> tokens.mark(i, IskraParser.ARG);
      case IskraParser.STRING, IskraParser.TEXT -> tokens.mark(i, IskraParser.ARG_STRING);
      default -> {}
    }
  }

  /// A list of numbers stays a list; its last word is a key if a brace follows. Nothing begins
  /// within it, so it is not looked at again.
  private void settleNumbers(int end, boolean body) {
    settled = end;
    if (body && tokens.kind(end - 1) == IskraParser.WORD) {
      tokens.mark(end - 1, IskraParser.BLOCK_KEY);
    }
  }
}
