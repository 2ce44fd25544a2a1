// The shape of Clausewitz script. See ClausewitzLexer.g4 for what this grammar is there for.
parser grammar ClausewitzParser;

options {
    tokenVocab = ClausewitzLexer;
}

script
    : entries EOF
    ;

// Order and repetition mean something, so these are sequences and never maps.
//
// A block without a key stands at the start, or after another block: as in a list of blocks. After
// a word it would be that word's, so `a = b { c }` is a slip. This also keeps the grammar LL(4).
entries
    : block* (plain | nested block*)*
    ;

// A member of a list, or `key = value`. Keys may be quoted.
plain
    : scalar (OPERATOR scalar)?
    ;

// `key = { … }`, `key = rgb { … }`, and `key { … }`, which the game tolerates.
nested
    : scalar OPERATOR? block
    | scalar OPERATOR colour
    ;

// `rgb { 255 0 0 }`, only after an operator.
colour
    : COLOUR_SPACE block
    ;

block
    : OPEN entries CLOSE
    ;

scalar
    : WORD
    | STRING
    | COLOUR_SPACE
    ;
