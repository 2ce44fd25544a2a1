// The words of Clausewitz script, the game's own language: the executable specification of what
// dev.iskra.clausewitz.read.ScriptReader takes without a finding. The reader is written by hand for
// speed; a test holds the two against each other on generated, mutated and real files.
//
// Where the reader tolerates an oddity, this grammar has a token that no parser rule takes (the
// ODD_… tokens below), so that it stops at the same place at which the reader reports.
//
// A byte-order mark at the start of the file is no part of the script.
lexer grammar ClausewitzLexer;

// White space separates and means nothing else; line ends too.
WHITE_SPACE
    : [ \t\r\n]+ -> channel(HIDDEN)
    ;

// To the end of the line. A lone carriage return is a line end.
COMMENT
    : '#' ~[\r\n]* -> channel(HIDDEN)
    ;

OPEN
    : '{'
    ;

CLOSE
    : '}'
    ;

// All that the game has. The wide ones are read everywhere and understood in few places.
OPERATOR
    : '=' | '<' | '>' | '<=' | '>=' | '!=' | '==' | '?='
    ;

// Operators of other languages, and of Iskra.
ODD_OPERATOR
    : [:+\-*/] '='
    ;

// A string stands on one line. A backslash takes the next character with it.
STRING
    : '"' (~["\\\r\n\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F] | '\\' ~[\r\n])* '"'
    ;

// Closed on its line, but with a control character inside.
ODD_STRING
    : '"' (~["\\\r\n] | '\\' ~[\r\n])* '"'
    ;

// Not closed on its line.
OPEN_STRING
    : '"' (~["\\\r\n] | '\\' ~[\r\n])* '\\'?
    ;

// The two colour spaces. They are ordinary words unless a block follows, which the parser decides.
COLOUR_SPACE
    : [rR] [gG] [bB]
    | [hH] [sS] [vV]
    ;

// A word is defined by exclusion: real names hold every kind of character. Numbers, dates and
// booleans are words too; whoever needs one says what it is.
WORD
    : (WORD_CHARACTER | SIGN {_input.LA(1) != '='}?)+
    ;

// Read as white space, and reported.
ODD_CONTROL
    : [\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]+
    ;

fragment WORD_CHARACTER
    : ~[ \t\r\n{}=<>"#!?+\-*/:\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]
    ;

// Part of a word unless `=` follows: then both are an operator.
fragment SIGN
    : [!?+\-*/:]
    ;
