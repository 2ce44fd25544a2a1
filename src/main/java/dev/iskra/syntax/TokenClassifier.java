package dev.iskra.syntax;

import dev.iskra.syntax.generated.IskraParser;
import java.util.Arrays;

/// Tells apart words that look alike by what follows them: keys, heads of declarations, lists of
/// words, units, our own contextual keywords. With that done the grammar needs one token of
/// look-ahead.
final class TokenClassifier {
  private final Tokens tokens;
  private final BareRun runs;
  private final Branches branches = new Branches();
  private final NestingLimit height = new NestingLimit();
  private int tooTall = -1;
  private boolean[] inner = new boolean[64];
  private int depth;

  private TokenClassifier(Tokens tokens) {
    this.tokens = tokens;
    this.runs = new BareRun(tokens);
  }

  /// Marks all tokens. Gives the token from which on an expression is nested too deeply, or -1.
  static int mark(Tokens tokens) {
    TokenClassifier marker = new TokenClassifier(tokens);
    for (int i = 0; i < tokens.count(); i++) {
      marker.step(i);
    }
    return marker.tooTall;
  }

  private void step(int i) {
    switch (tokens.kind(i)) {
      case IskraParser.LBRACE -> enter(false, branches.opensOutcome());
      case IskraParser.LPAREN -> group(i, branches.opensCondition());
      case IskraParser.LBRACK -> group(i, Branches.NOTHING);
      case IskraParser.RBRACE, IskraParser.RPAREN, IskraParser.RBRACK -> {
        depth--;
        branches.leave();
        limit(i, height.leave());
      }
      case IskraParser.WORD -> word(i);
      case IskraParser.STRING -> string(i);
      case IskraParser.TEXT, IskraParser.ARG_STRING -> branches.text();
      case IskraParser.COMMA -> height.next();
      default -> branches.other();
    }
  }

  private void limit(int i, boolean lowEnough) {
    if (!lowEnough && tooTall < 0) {
      tooTall = i;
    }
  }

  private void group(int i, byte afterwards) {
    if (!inner[depth] && !mayOpen(i)) {
      tokens.mark(i, IskraParser.JUNK);
    }
    enter(true, afterwards);
  }

  /// Whether a group or list may stand here: as a value, in a run, behind `if`. Behind a word it
  /// must stand on the same line, or a stray parenthesis would hang itself on the line above.
  private boolean mayOpen(int i) {
    return switch (tokens.kind(i - 1)) {
      case IskraParser.OPERATOR, IskraParser.IF, IskraParser.IN -> true;
      case IskraParser.WORD,
          IskraParser.HEAD,
          IskraParser.PHRASE,
          IskraParser.ARG,
          IskraParser.ARG_STRING,
          IskraParser.RPAREN,
          IskraParser.RBRACK ->
          !tokens.firstOnLine(i);
      default -> false;
    };
  }

  private void enter(boolean within, byte afterwards) {
    if (++depth == inner.length) {
      inner = Arrays.copyOf(inner, depth * 2);
    }
    inner[depth] = within;
    height.enter();
    branches.enter(afterwards);
  }

  private void word(int i) {
    if (inner[depth]) {
      within(i);
      branches.other();
    } else if (tokens.kind(i - 1) == IskraParser.OPERATOR && !beginsStatement(i)) {
      value(i);
      branches.other();
    } else if (tokens.kind(i + 1) == IskraParser.OPERATOR) {
      tokens.mark(i, IskraParser.KEY);
      branches.other();
    } else {
      bare(i);
    }
  }

  /// `a =` and, on the next line, `b = c` or `b {` or `kind name {`: the first has lost its
  /// value.
  private boolean beginsStatement(int i) {
    if (!tokens.firstOnLine(i)) {
      return false;
    }
    return switch (tokens.kind(i + 1)) {
      case IskraParser.OPERATOR -> true;
      case IskraParser.LBRACE -> !isColour(i);
      case IskraParser.WORD, IskraParser.STRING -> runs.isHead(i);
      default -> false;
    };
  }

  private void string(int i) {
    if (inner[depth]) {
      return;
    }
    int next = tokens.kind(i + 1);
    boolean value = tokens.kind(i - 1) == IskraParser.OPERATOR;
    if (value && !(tokens.firstOnLine(i) && next == IskraParser.OPERATOR)) {
      branches.other();
    } else if (next == IskraParser.OPERATOR) {
      tokens.mark(i, IskraParser.KEY);
      branches.other();
    } else if (branches.awaitsOutcome()) {
      branches.text();
    } else {
      if (next == IskraParser.LBRACE) {
        tokens.mark(i, IskraParser.BLOCK_KEY);
      }
      branches.other();
    }
  }

  /// Words of expressions and lists.
  private void within(int i) {
    int operator = operator(i);
    if (operator == 0) {
      unit(i);
      return;
    }
    tokens.mark(i, operator);
    if (operator != IskraParser.AND && operator != IskraParser.OR) {
      limit(i, height.operator());
    }
  }

  /// The kind of the operator that the word is, or 0 if it is none.
  private int operator(int i) {
    return switch (tokens.end(i) - tokens.start(i)) {
      case 1 -> sign(tokens.source().bytes()[tokens.start(i)]);
      case 2 -> tokens.is(i, "or") ? IskraParser.OR : 0;
      case 3 -> tokens.is(i, "and") ? IskraParser.AND : tokens.is(i, "not") ? IskraParser.NOT : 0;
      default -> 0;
    };
  }

  private static int sign(byte b) {
    return switch (b) {
      case '+' -> IskraParser.PLUS;
      case '-' -> IskraParser.MINUS;
      case '*' -> IskraParser.STAR;
      case '/' -> IskraParser.SLASH;
      default -> 0;
    };
  }

  /// The word that an operator gives to a key, and what may hang on it. In `a = b {` the value is
  /// `b`, and the brace stands alone.
  private void value(int i) {
    if (tokens.kind(i + 1) != IskraParser.LBRACE) {
      unit(i);
      by(tokens.kind(i + 1) == IskraParser.UNIT ? i + 2 : i + 1);
    } else if (isColour(i)) {
      tokens.mark(i, IskraParser.COLOUR);
    }
  }

  /// R12: a colour's space, in any case of its letters.
  private boolean isColour(int i) {
    return tokens.isIgnoringCase(i, "rgb") || tokens.isIgnoringCase(i, "hsv");
  }

  /// R2: a unit follows a number on its line, and no operator or brace follows the unit. Within
  /// parentheses and lists, which script does not have, an operator may.
  private void unit(int i) {
    int next = i + 1;
    if (tokens.kind(next) != IskraParser.WORD || tokens.firstOnLine(next) || !tokens.numeric(i)) {
      return;
    }
    int after = tokens.kind(next + 1);
    boolean key = after == IskraParser.LBRACE || (after == IskraParser.OPERATOR && !inner[depth]);
    if (!key && isUnit(next)) {
      tokens.mark(next, IskraParser.UNIT);
    }
  }

  private boolean isUnit(int i) {
    return switch (tokens.source().bytes()[tokens.start(i)]) {
      case 'd' -> tokens.is(i, "days") || tokens.is(i, "day");
      case 'w' -> tokens.is(i, "weeks") || tokens.is(i, "week");
      case 'h' -> tokens.is(i, "hours") || tokens.is(i, "hour");
      case 'm' -> tokens.is(i, "months") || tokens.is(i, "month");
      case 'y' -> tokens.is(i, "years") || tokens.is(i, "year");
      default -> false;
    };
  }

  private void by(int i) {
    if (tokens.kind(i) == IskraParser.WORD
        && !tokens.firstOnLine(i)
        && tokens.is(i, "by")
        && tokens.kind(i + 1) == IskraParser.WORD
        && !tokens.firstOnLine(i + 1)
        && tokens.numeric(i + 1)
        && tokens.kind(i + 2) != IskraParser.OPERATOR) {
      tokens.mark(i, IskraParser.BY);
    }
  }

  /// A word where a statement may begin, unless the marks before it have taken it already.
  private void bare(int i) {
    int before = tokens.kind(i - 1);
    boolean taken =
        runs.settled(i)
            || before == IskraParser.BY
            || before == IskraParser.FOR
            || before == IskraParser.IN;
    if (taken) {
      branches.other();
    } else if (!keyword(i)) {
      branches.other();
      runs.mark(i);
    }
  }

  private boolean keyword(int i) {
    int next = tokens.kind(i + 1);
    return switch (tokens.source().bytes()[tokens.start(i)]) {
      case 'i' -> next == IskraParser.LPAREN && markIf(i, "if", IskraParser.IF);
      case 'e' -> alternative(i);
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

  private boolean markIf(int i, String word, int kind) {
    if (!tokens.is(i, word)) {
      return false;
    }
    tokens.mark(i, kind);
    branches.keyword(kind);
    return true;
  }

  /// `else` is ours where an `if (…)` with its outcome went before, or another `if (` follows;
  /// anywhere else it is the game's.
  private boolean alternative(int i) {
    if (!tokens.is(i, "else")) {
      return false;
    }
    return switch (tokens.kind(i + 1)) {
      case IskraParser.LBRACE, IskraParser.STRING, IskraParser.TEXT ->
          branches.awaitsElse() && markIf(i, "else", IskraParser.ELSE);
      case IskraParser.WORD -> alternativeCondition(i);
      default -> false;
    };
  }

  private boolean alternativeCondition(int i) {
    if (tokens.kind(i + 2) != IskraParser.LPAREN || !tokens.is(i + 1, "if")) {
      return false;
    }
    return markIf(i, "else", branches.awaitsElse() ? IskraParser.ELSE_IF : IskraParser.JUNK);
  }

  private boolean loop(int i) {
    if (tokens.kind(i + 1) != IskraParser.WORD
        || tokens.kind(i + 2) != IskraParser.WORD
        || tokens.firstOnLine(i + 1)
        || tokens.firstOnLine(i + 2)
        || tokens.kind(i + 3) == IskraParser.OPERATOR
        || !tokens.is(i + 2, "in")) {
      return false;
    }
    if (!markIf(i, "for", IskraParser.FOR)) {
      return false;
    }
    tokens.mark(i + 2, IskraParser.IN);
    return true;
  }
}
