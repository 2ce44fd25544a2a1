package dev.iskra.syntax;

import dev.iskra.syntax.generated.IskraParser;

/// Which tokens open and close what.
final class Brackets {
  /// How deep they may be nested. The deepest block of the base game is below 40.
  static final int DEEPEST = 250;

  /// How deep `(` and `[` may be nested among them: each costs the parser several calls.
  static final int DEEPEST_GROUPS = 100;

  private Brackets() {}

  static boolean isGroup(int opener) {
    return opener == IskraParser.LPAREN || opener == IskraParser.LBRACK;
  }

  /// The kind that closes `kind`, or 0 if it opens nothing.
  static int closerOf(int kind) {
    return switch (kind) {
      case IskraParser.LBRACE -> IskraParser.RBRACE;
      case IskraParser.LPAREN -> IskraParser.RPAREN;
      case IskraParser.LBRACK -> IskraParser.RBRACK;
      default -> 0;
    };
  }

  static boolean closes(int kind) {
    return kind == IskraParser.RBRACE || kind == IskraParser.RPAREN || kind == IskraParser.RBRACK;
  }

  /// How what closes `opener` is written.
  static String closerText(int opener) {
    return switch (opener) {
      case IskraParser.LBRACE -> "}";
      case IskraParser.LPAREN -> ")";
      default -> "]";
    };
  }
}
