package dev.iskra.syntax;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.syntax.generated.IskraParser;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.Arrays;

/// Gives every brace its partner, so that the parser only ever sees balanced text.
///
/// Where one is missing or too many, indentation tells which: a line that stands no deeper than
/// the line
/// of an open brace shows that this brace should have been closed before it. So one forgotten
/// brace is one
/// message, at the brace that lacks its partner, and the declarations after it keep their
/// meaning.
final class Balancer {
  private static final int DEEPEST = 500;

  private final Tokens tokens;
  private final SourceFile source;
  private final Sink sink;
  private final Tokens result;
  private int[] open = new int[64];
  private int depth;
  private int surplus;

  private Balancer(Tokens tokens, Sink sink) {
    this.tokens = tokens;
    this.source = tokens.source();
    this.sink = sink;
    this.result = new Tokens(source);
  }

  /// The same tokens if they are balanced, else repaired ones; what was wrong is reported.
  static Tokens balance(Tokens tokens, Sink sink) {
    if (balanced(tokens)) {
      return tokens;
    }
    Balancer balancer = new Balancer(tokens, sink);
    balancer.surplus = balancer.closersTooMany();
    balancer.run();
    return balancer.result;
  }

  private static boolean balanced(Tokens tokens) {
    int[] stack = new int[DEEPEST + 1];
    int depth = 0;
    for (int i = 0; i < tokens.count(); i++) {
      int closer = closerOf(tokens.kind(i));
      if (closer != 0) {
        if (depth == DEEPEST) {
          return false;
        }
        stack[depth++] = closer;
      } else if (isCloser(tokens.kind(i)) && (depth == 0 || stack[--depth] != tokens.kind(i))) {
        return false;
      }
    }
    return depth == 0;
  }

  private static int closerOf(int kind) {
    return switch (kind) {
      case IskraParser.LBRACE -> IskraParser.RBRACE;
      case IskraParser.LPAREN -> IskraParser.RPAREN;
      case IskraParser.LBRACK -> IskraParser.RBRACK;
      default -> 0;
    };
  }

  private static boolean isCloser(int kind) {
    return kind == IskraParser.RBRACE || kind == IskraParser.RPAREN || kind == IskraParser.RBRACK;
  }

  /// How many `}` there are more than `{`; negative where some are missing.
  private int closersTooMany() {
    int more = 0;
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.kind(i) == IskraParser.RBRACE) {
        more++;
      } else if (tokens.kind(i) == IskraParser.LBRACE) {
        more--;
      }
    }
    return more;
  }

  private void run() {
    for (int i = 0; i < tokens.count(); i++) {
      int kind = tokens.kind(i);
      if (tokens.firstOnLine(i)) {
        closeGroups(i);
        closeWhatShouldHaveEnded(i);
      }
      if (closerOf(kind) != 0) {
        if (depth == DEEPEST) {
          tooDeep(i);
          return;
        }
        push(i);
        copy(i);
      } else if (isCloser(kind)) {
        closer(i);
      } else {
        copy(i);
      }
    }
    while (depth > 0) {
      missing(result.count() == 0 ? source.length() : tokens.end(tokens.count() - 1));
    }
  }

  private void copy(int i) {
    result.add(tokens.kind(i), tokens.start(i), tokens.end(i), tokens.firstOnLine(i));
  }

  private void push(int i) {
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
    }
    open[depth++] = i;
  }

  private int top() {
    return tokens.kind(open[depth - 1]);
  }

  /// A line that stands no deeper than the line of an open brace ends what that brace began.
  private void closeWhatShouldHaveEnded(int i) {
    int column = indentation(tokens.start(i));
    boolean closes = isCloser(tokens.kind(i));
    while (surplus < 0 && depth > 0 && top() == IskraParser.LBRACE) {
      int begun = indentation(tokens.start(open[depth - 1]));
      boolean ended = closes ? column < begun : column <= begun;
      boolean braceOnItsOwnLine = tokens.kind(i) == IskraParser.LBRACE;
      if (!ended || braceOnItsOwnLine) {
        return;
      }
      surplus++;
      missing(tokens.start(i));
    }
  }

  /// An open `(` or `[` ends before a line that stands no deeper than its own.
  private void closeGroups(int i) {
    while (depth > 0
        && top() != IskraParser.LBRACE
        && tokens.kind(i) == IskraParser.WORD
        && indentation(tokens.start(i)) <= indentation(tokens.start(open[depth - 1]))) {
      missing(tokens.start(i));
    }
  }

  private void closer(int i) {
    int kind = tokens.kind(i);
    if (kind == IskraParser.RBRACE) {
      while (depth > 0 && top() != IskraParser.LBRACE) {
        missing(tokens.start(i));
      }
    }
    boolean misplaced =
        surplus > 0
            && depth > 0
            && kind == IskraParser.RBRACE
            && tokens.firstOnLine(i)
            && indentation(tokens.start(i)) != indentation(tokens.start(open[depth - 1]));
    if (depth == 0 || closerOf(top()) != kind || misplaced) {
      stray(i);
    } else {
      depth--;
      copy(i);
    }
  }

  private void stray(int i) {
    if (tokens.kind(i) == IskraParser.RBRACE) {
      surplus--;
    }
    Span at = new Span(source, tokens.start(i), tokens.end(i));
    sink.report(
        Diagnostic.of(SyntaxRule.STRAY_BRACE, at, "This `" + at.text() + "` closes nothing.")
            .help("Remove it, or add the brace that it should close."));
  }

  private void missing(int place) {
    int opener = open[--depth];
    Span at = new Span(source, tokens.start(opener), tokens.end(opener));
    String closer = closerText(tokens.kind(opener));
    result.add(closerOf(tokens.kind(opener)), place, place, false);
    sink.report(
        Diagnostic.of(SyntaxRule.MISSING_BRACE, at, "This `" + at.text() + "` is never closed.")
            .label(new Span(source, place, place), "a `" + closer + "` is missing before this")
            .help("Add `" + closer + "` where the block ends."));
  }

  private static String closerText(int kind) {
    return switch (kind) {
      case IskraParser.LBRACE -> "}";
      case IskraParser.LPAREN -> ")";
      default -> "]";
    };
  }

  private void tooDeep(int i) {
    Span at = new Span(source, tokens.start(i), tokens.end(i));
    sink.report(
        Diagnostic.of(
                SyntaxRule.TOO_DEEP, at, "Blocks are nested more than " + DEEPEST + " deep here.")
            .help("Nothing in the game needs that: look for a brace that is missing above."));
    push(i);
    copy(i);
    while (depth > 0) {
      int opener = open[--depth];
      result.add(closerOf(tokens.kind(opener)), tokens.start(i), tokens.start(i), false);
    }
  }

  /// The column at which the line of `offset` begins its text; a tab counts four.
  private int indentation(int offset) {
    int start = source.lines().start(source.lines().line(offset));
    int column = 0;
    for (int i = start; i < offset; i++) {
      byte b = source.bytes()[i];
      if (b == '\t') {
        column += 4;
      } else if (b == ' ') {
        column++;
      } else {
        break;
      }
    }
    return column;
  }
}
