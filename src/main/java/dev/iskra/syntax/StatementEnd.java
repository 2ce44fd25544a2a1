package dev.iskra.syntax;

import dev.iskra.syntax.generated.IskraParser;
import org.antlr.v4.runtime.Token;

/// Where a statement that could not be read ends, so that the ones after it can be.
final class StatementEnd {
  private StatementEnd() {}

  /// The token at which reading goes on: the brace that closes the body around the statement, the
  /// next key, head or keyword at its level, or the next line at its level.
  ///
  /// @param from the statement's first token
  /// @param failed the token that did not fit
  static int after(Tokens tokens, int from, int failed) {
    int nested = 0;
    for (int i = from; tokens.kind(i) != Token.EOF; i++) {
      int kind = tokens.kind(i);
      boolean outside = nested == 0 && i >= failed && i > from;
      if (outside && (kind == IskraParser.RBRACE || begins(kind) || nextLine(tokens, i))) {
        return i;
      }
      nested += nesting(kind);
    }
    return tokens.count();
  }

  /// A brace on a line of its own belongs to what went before.
  private static boolean nextLine(Tokens tokens, int i) {
    return tokens.firstOnLine(i)
        && switch (tokens.kind(i)) {
          case IskraParser.WORD, IskraParser.STRING, IskraParser.TEXT, IskraParser.OPERATOR -> true;
          default -> false;
        };
  }

  private static int nesting(int kind) {
    return switch (kind) {
      case IskraParser.LBRACE, IskraParser.LPAREN, IskraParser.LBRACK, IskraParser.JUNK -> 1;
      case IskraParser.RBRACE, IskraParser.RPAREN, IskraParser.RBRACK -> -1;
      default -> 0;
    };
  }

  private static boolean begins(int kind) {
    return switch (kind) {
      case IskraParser.KEY,
          IskraParser.BLOCK_KEY,
          IskraParser.HEAD,
          IskraParser.PHRASE,
          IskraParser.CONST,
          IskraParser.FOR,
          IskraParser.STATIC,
          IskraParser.IF ->
          true;
      default -> false;
    };
  }
}
