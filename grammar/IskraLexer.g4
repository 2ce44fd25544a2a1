/*
 * The words of Iskra: the executable specification of its tokens.
 *
 * The compiler reads with a hand-written scanner (dev.iskra.syntax.Scanner), which is faster; a test holds
 * the two against each other on generated and real text. The tokens declared in `tokens { }` are marks:
 * they are the tokens below, told apart by what follows them, and IskraParser.g4 says how.
 *
 * Rules R1 to R12 are numbered as in docs/internals/language.md. They were measured on real script: whatever
 * a mod contains must come out as the same words here.
 */
lexer grammar IskraLexer;

tokens {
  KEY,         // a word or string before an operator
  BLOCK_KEY,   // a word or string before `{`, alone on its line
  HEAD,        // the first word of a declaration: more follows on the line, then `{`
  PHRASE,      // the first of several bare words on a line
  ARG,         // a further word of a declaration's head or of a phrase
  ARG_STRING,  // a further string or text of either
  COLOUR,      // `rgb` or `hsv` between an operator and `{`
  UNIT,        // `days`, `weeks` … behind a number, and no operator behind it
  BY,          // `by` between a value and a number
  IF, ELSE,    // `if (`, and `else` where an `if (…) { … }` went before
  ELSE_IF,     // `else` with `if (` behind it
  STATIC, FOR, CONST, IN,
  AND, OR, NOT,
  PLUS, MINUS, STAR, SLASH,
  JUNK         // `(` or `[` where a statement should begin, `else` without an `if`
}

@members {
  /// R5: `[` begins a list if white space, a comma or a parenthesis comes before its `]`, or a string
  /// at once; else it begins a word. A `{{name}}` on the way says neither.
  private boolean listAhead() {
    int depth = 1;
    for (int i = 1; ; i++) {
      int c = _input.LA(i);
      if (isSpace(c) || c == ',' || c == '(') return true;
      if (c == '"') return i == 1 || _input.LA(i - 1) == '[';
      if (c == '{' && holeEnd(i) > 0) { i = holeEnd(i) - 1; continue; }
      if (c == EOF || c == '{' || c == '}' || c == '#' || c == '=' || c == '<' || c == '>') return false;
      if (c == '[') depth++;
      if (c == ']' && --depth == 0) return false;
    }
  }

  /// Where the `{{name.path}}` that begins at LA(i) ends, or 0 if none does.
  private int holeEnd(int i) {
    if (_input.LA(i + 1) != '{' || !isNameStart(_input.LA(i + 2))) return 0;
    int j = i + 3;
    while (isNameStart(_input.LA(j)) || (_input.LA(j) >= '0' && _input.LA(j) <= '9')
        || (_input.LA(j) == '.' && isNameStart(_input.LA(j + 1)))) j++;
    return _input.LA(j) == '}' && _input.LA(j + 1) == '}' ? j + 2 : 0;
  }

  private static boolean isNameStart(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isSpace(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '\uFEFF';
  }

  /// A brace that closes nothing leaves the mode as it is.
  @Override
  public int popMode() {
    return _modeStack.isEmpty() ? _mode : super.popMode();
  }

  private boolean spaceAhead() {
    return isSpace(_input.LA(1));
  }
}

SPACE   : [ \t\r\n\f\u000B\uFEFF]+ -> channel(HIDDEN) ;
COMMENT : '#' ~[\r\n]* -> channel(HIDDEN) ;

TEXT    : '"""' .*? '"""' ;
STRING  : '"' (ESCAPED | ~["\\\r\n])* '"' ;

OPERATOR : '=' | '==' | '<' | '<=' | '>' | '>=' | '!=' | '?=' | ':=' | '+=' | '-=' | '*=' | '/=' ;

LBRACE : '{' -> pushMode(DEFAULT_MODE) ;
RBRACE : '}' -> popMode ;
LPAREN : '(' -> pushMode(INNER) ;
RPAREN : ')' -> popMode ;
LBRACK : '[' { listAhead() }? -> pushMode(INNER) ;

// R1: a word is what is not something else. R8: `{{name.path}}` belongs to the word.
WORD    : WORD_START WORD_PART* ;

fragment WORD_START : '[' { !listAhead() }? | ',' | ']' | PLAIN ;
fragment WORD_PART  : [,[\]] | PLAIN ;
fragment PLAIN      : ~[ \t\r\n\f\u000B\uFEFF{}=<>"#()[\],!?+\-*/:]
                    | [!?+\-*/:] { _input.LA(1) != '=' }?
                    | HOLE ;
fragment HOLE       : '{{' NAME ('.' NAME)* '}}' ;
fragment NAME       : [A-Za-z_] [A-Za-z_0-9]* ;
fragment ESCAPED    : '\\' ~[\r\n] ;

// Within ( ) and [ ]: commas and brackets stand alone, and so do signs with white space behind them.
mode INNER;

INNER_SPACE    : SPACE_CHARS -> type(SPACE), channel(HIDDEN) ;
INNER_COMMENT  : '#' ~[\r\n]* -> type(COMMENT), channel(HIDDEN) ;
INNER_TEXT     : '"""' .*? '"""' -> type(TEXT) ;
INNER_STRING   : '"' ('\\' ~[\r\n] | ~["\\\r\n])* '"' -> type(STRING) ;
INNER_OPERATOR : ('=' | '==' | '<' | '<=' | '>' | '>=' | '!=' | '?=' | ':=' | '+=' | '-=' | '*=' | '/=')
                 -> type(OPERATOR) ;
INNER_LBRACE   : '{' -> type(LBRACE), pushMode(DEFAULT_MODE) ;
INNER_RBRACE   : '}' -> type(RBRACE), popMode ;
INNER_LPAREN   : '(' -> type(LPAREN), pushMode(INNER) ;
INNER_RPAREN   : ')' -> type(RPAREN), popMode ;
INNER_LBRACK   : '[' -> type(LBRACK), pushMode(INNER) ;
RBRACK         : ']' -> popMode ;
COMMA          : ',' ;
INNER_SIGN     : [+\-*/] { spaceAhead() }? -> type(WORD) ;
INNER_WORD     : INNER_PLAIN+ -> type(WORD) ;

fragment SPACE_CHARS : [ \t\r\n\f\u000B\uFEFF]+ ;
fragment INNER_PLAIN : ~[ \t\r\n\f\u000B\uFEFF{}=<>"#()[\],!?+\-*/:]
                     | [!?+\-*/:] { _input.LA(1) != '=' }?
                     | '{{' [A-Za-z_] [A-Za-z_0-9]* ('.' [A-Za-z_] [A-Za-z_0-9]*)* '}}' ;
