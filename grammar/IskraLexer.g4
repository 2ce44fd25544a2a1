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
  IF, ELSE, STATIC, FOR, CONST, IN,
  AND, OR, NOT,
  PLUS, MINUS, STAR, SLASH,
  JUNK         // `(` or `[` where a statement should begin
}

@members {
  /// R5: `[` begins a list if white space or a comma comes before its `]`, else it begins a word.
  private boolean listAhead() {
    int depth = 1;
    for (int i = 1; ; i++) {
      int c = _input.LA(i);
      if (c == EOF || c == '{' || c == '}' || c == '"' || c == '#' || c == '=') return false;
      if (c == ',' || c == ' ' || c == '\t' || c == '\n' || c == '\r') return true;
      if (c == '[') depth++;
      if (c == ']' && --depth == 0) return false;
    }
  }

  private boolean spaceAhead() {
    int c = _input.LA(1);
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
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
RPAREN : ')' ;
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
