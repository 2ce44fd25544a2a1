package dev.iskra.syntax;

import dev.iskra.syntax.generated.IskraParser;
import java.util.Arrays;

/// Tells apart words that look alike by what follows them: keys, heads of declarations, lists of
/// words,
/// units, our own contextual keywords. With that done the grammar needs one token of look-ahead.
final class Marker {
  private static final String[] UNITS = {
    "days", "day", "weeks", "week", "hours", "hour", "months", "month", "years", "year"
  };

  private final Tokens tokens;
  private boolean[] inner = new boolean[64];
  private int depth;
  private int settled;

  private Marker(Tokens tokens) {
    this.tokens = tokens;
  }

  static void mark(Tokens tokens) {
    Marker marker = new Marker(tokens);
    for (int i = 0; i < tokens.count(); i++) {
      marker.step(i);
    }
  }

  private void step(int i) {
    switch (tokens.kind(i)) {
      case IskraParser.LBRACE -> enter(false);
      case IskraParser.LPAREN, IskraParser.LBRACK -> {
        if (!inner[depth] && !mayOpen(tokens.kind(i - 1))) {
          tokens.mark(i, IskraParser.JUNK);
        }
        enter(true);
      }
      case IskraParser.RBRACE, IskraParser.RPAREN, IskraParser.RBRACK -> depth--;
      case IskraParser.WORD -> word(i);
      case IskraParser.STRING -> string(i);
      default -> {}
    }
  }

  /// Whether a group or list may stand after such a token: as a value, in a run, behind `if`.
  private static boolean mayOpen(int before) {
    return switch (before) {
      case IskraParser.OPERATOR,
          IskraParser.WORD,
          IskraParser.HEAD,
          IskraParser.PHRASE,
          IskraParser.ARG,
          IskraParser.ARG_STRING,
          IskraParser.RPAREN,
          IskraParser.RBRACK,
          IskraParser.IF,
          IskraParser.IN ->
          true;
      default -> false;
    };
  }

  private void enter(boolean within) {
    if (++depth == inner.length) {
      inner = Arrays.copyOf(inner, depth * 2);
    }
    inner[depth] = within;
  }

  private void word(int i) {
    if (inner[depth]) {
      within(i);
    } else if (tokens.kind(i - 1) == IskraParser.OPERATOR && !keyOnNextLine(i)) {
      value(i);
    } else if (tokens.kind(i + 1) == IskraParser.OPERATOR) {
      tokens.mark(i, IskraParser.KEY);
    } else {
      bare(i);
    }
  }

  /// `a =` and, on the next line, `b = c`: the first has lost its value.
  private boolean keyOnNextLine(int i) {
    return tokens.firstOnLine(i) && tokens.kind(i + 1) == IskraParser.OPERATOR;
  }

  private void string(int i) {
    if (inner[depth] || tokens.kind(i - 1) == IskraParser.OPERATOR) {
      return;
    }
    if (tokens.kind(i + 1) == IskraParser.OPERATOR) {
      tokens.mark(i, IskraParser.KEY);
    } else if (tokens.kind(i + 1) == IskraParser.LBRACE && !outcome(i)) {
      tokens.mark(i, IskraParser.BLOCK_KEY);
    }
  }

  /// Whether a string is what an `if (…)` or `else` gives.
  private boolean outcome(int i) {
    int before = tokens.kind(i - 1);
    return before == IskraParser.ELSE || before == IskraParser.RPAREN;
  }

  /// Words of expressions and lists.
  private void within(int i) {
    if (tokens.end(i) - tokens.start(i) == 1) {
      switch (tokens.source().bytes()[tokens.start(i)]) {
        case '+' -> tokens.mark(i, IskraParser.PLUS);
        case '-' -> tokens.mark(i, IskraParser.MINUS);
        case '*' -> tokens.mark(i, IskraParser.STAR);
        case '/' -> tokens.mark(i, IskraParser.SLASH);
        default -> {}
      }
    } else if (tokens.is(i, "and")) {
      tokens.mark(i, IskraParser.AND);
    } else if (tokens.is(i, "or")) {
      tokens.mark(i, IskraParser.OR);
    } else if (tokens.is(i, "not")) {
      tokens.mark(i, IskraParser.NOT);
    } else {
      unit(i);
    }
  }

  /// The word that an operator gives to a key, and what may hang on it.
  private void value(int i) {
    boolean brace = tokens.kind(i + 1) == IskraParser.LBRACE;
    if (brace && colour(i)) {
      tokens.mark(i, IskraParser.COLOUR);
    } else if (brace) {
      // `a = b {`: the value is `b`; the brace stands alone.
      return;
    } else {
      unit(i);
      by(tokens.kind(i + 1) == IskraParser.UNIT ? i + 2 : i + 1);
    }
  }

  private boolean colour(int i) {
    return tokens.is(i, "rgb")
        || tokens.is(i, "hsv")
        || tokens.is(i, "RGB")
        || tokens.is(i, "HSV")
        || tokens.is(i, "Rgb")
        || tokens.is(i, "Hsv");
  }

  /// R2: a unit follows a number, and no operator or brace follows the unit.
  private void unit(int i) {
    int next = i + 1;
    if (tokens.kind(next) != IskraParser.WORD || !tokens.numeric(i)) {
      return;
    }
    int after = tokens.kind(next + 1);
    if (after != IskraParser.OPERATOR && after != IskraParser.LBRACE && isUnit(next)) {
      tokens.mark(next, IskraParser.UNIT);
    }
  }

  private boolean isUnit(int i) {
    for (String unit : UNITS) {
      if (tokens.is(i, unit)) {
        return true;
      }
    }
    return false;
  }

  private void by(int i) {
    if (tokens.kind(i) == IskraParser.WORD
        && !tokens.firstOnLine(i)
        && tokens.is(i, "by")
        && tokens.kind(i + 1) == IskraParser.WORD
        && tokens.numeric(i + 1)
        && tokens.kind(i + 2) != IskraParser.OPERATOR) {
      tokens.mark(i, IskraParser.BY);
    }
  }

  /// A word where a statement may begin.
  private void bare(int i) {
    int before = tokens.kind(i - 1);
    if (i < settled || before == IskraParser.BY || before == IskraParser.FOR) {
      return;
    }
    if (keyword(i)) {
      return;
    }
    run(i);
  }

  private boolean keyword(int i) {
    int next = tokens.kind(i + 1);
    return switch (tokens.source().bytes()[tokens.start(i)]) {
      case 'i' -> next == IskraParser.LPAREN && markIf(i, "if", IskraParser.IF);
      case 'e' -> elseFollows(i + 1) && markIf(i, "else", IskraParser.ELSE);
      case 's' ->
          tokens.kind(i + 2) == IskraParser.LPAREN
              && tokens.is(i + 1, "if")
              && markIf(i, "static", IskraParser.STATIC);
      case 'c' ->
          next == IskraParser.WORD
              && tokens.kind(i + 2) == IskraParser.OPERATOR
              && !tokens.firstOnLine(i + 1)
              && markIf(i, "const", IskraParser.CONST);
      case 'f' -> loop(i);
      default -> false;
    };
  }

  private boolean elseFollows(int i) {
    return switch (tokens.kind(i)) {
      case IskraParser.LBRACE, IskraParser.STRING, IskraParser.TEXT -> true;
      case IskraParser.WORD -> tokens.is(i, "if") && tokens.kind(i + 1) == IskraParser.LPAREN;
      default -> false;
    };
  }

  private boolean loop(int i) {
    if (tokens.kind(i + 1) != IskraParser.WORD
        || tokens.kind(i + 2) != IskraParser.WORD
        || !tokens.is(i + 2, "in")
        || !tokens.is(i, "for")) {
      return false;
    }
    tokens.mark(i, IskraParser.FOR);
    tokens.mark(i + 2, IskraParser.IN);
    return true;
  }

  private boolean markIf(int i, String word, int kind) {
    if (!tokens.is(i, word)) {
      return false;
    }
    tokens.mark(i, kind);
    return true;
  }

  /// A run of bare things on one line: a declaration's head if a brace follows, else a phrase,
  /// unless
  /// it is a list of numbers or a word alone. (The list of a `for` may be a word alone.)
  private void run(int i) {
    if (tokens.kind(i - 1) == IskraParser.IN) {
      return;
    }
    int end = i + 1;
    int things = 1;
    while (!tokens.firstOnLine(end)) {
      int next = afterThing(end);
      if (next == end) {
        break;
      }
      end = next;
      things++;
    }
    boolean body = tokens.kind(end) == IskraParser.LBRACE;
    boolean named = !tokens.numeric(i) || tokens.is(i + 1, "x");
    if (things == 1) {
      if (body) {
        tokens.mark(i, IskraParser.BLOCK_KEY);
      }
    } else if (named) {
      tokens.mark(i, body ? IskraParser.HEAD : IskraParser.PHRASE);
      markArguments(i + 1, end);
    } else {
      settleNumbers(end, body);
    }
  }

  /// A list of numbers stays a list; its last word is a key if a brace follows. Nothing begins
  /// within
  /// it, so it is not looked at again.
  private void settleNumbers(int end, boolean body) {
    settled = end;
    if (body && tokens.kind(end - 1) == IskraParser.WORD) {
      tokens.mark(end - 1, IskraParser.BLOCK_KEY);
    }
  }

  private void markArguments(int from, int end) {
    int nested = 0;
    for (int j = from; j < end; j++) {
      switch (tokens.kind(j)) {
        case IskraParser.LPAREN, IskraParser.LBRACK, IskraParser.LBRACE -> nested++;
        case IskraParser.RPAREN, IskraParser.RBRACK, IskraParser.RBRACE -> nested--;
        case IskraParser.WORD -> {
          if (nested == 0) {
            tokens.mark(j, IskraParser.ARG);
          }
        }
        case IskraParser.STRING, IskraParser.TEXT -> {
          if (nested == 0) {
            tokens.mark(j, IskraParser.ARG_STRING);
          }
        }
        default -> {}
      }
    }
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
    return (tokens.kind(i + 1) == IskraParser.LPAREN && tokens.is(i, "if"))
        || (elseFollows(i + 1) && tokens.is(i, "else"));
  }

  private int afterGroup(int i) {
    int nested = 0;
    for (int j = i; j < tokens.count(); j++) {
      switch (tokens.kind(j)) {
        case IskraParser.LPAREN, IskraParser.LBRACK, IskraParser.LBRACE -> nested++;
        case IskraParser.RPAREN, IskraParser.RBRACK, IskraParser.RBRACE -> {
          if (--nested == 0) {
            return j + 1;
          }
        }
        default -> {}
      }
    }
    return i;
  }
}
