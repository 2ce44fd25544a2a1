/*
 * The shape of Iskra. It knows no kinds: `focus`, `event`, `oob` are words like any other, and what they
 * mean is registered in the compiler. So a new kind of declaration touches no grammar.
 *
 * The parser is fed marked tokens (dev.iskra.syntax.TokenClassifier), which is what keeps the grammar nearly LL(1):
 *
 *   KEY        a word or string before an operator: always a key, whatever it spells (R9)
 *   BLOCK_KEY  a word or string before `{`: the game's tolerated `key { … }`
 *   HEAD, ARG  `kind name "Title" {`: two or more things, then a brace, and no operator (R4)
 *   PHRASE,ARG two or more bare words on one line, with no brace after them
 *   UNIT       `70 days`, unless an operator or `{` follows: `value = 1 days = 30` has two keys (R2)
 *   IF, FOR …  our words, only in forms that script never has: `if (`, `for a in`, `const a =`
 *   ELSE       `else` behind the outcome of an `if (`; elsewhere it is a BLOCK_KEY or a word
 *
 * The scanner has balanced the braces before the parser sees them, so a missing brace is reported once, at
 * the brace that lacks its partner, and the rest of the file keeps its meaning.
 *
 * Actions build the syntax tree directly: a parse tree would cost more than all the rest.
 */
parser grammar IskraParser;

options {
  tokenVocab = IskraLexer;
  superClass = TreeBuilder;
}

@header {
  import dev.iskra.syntax.Expression;
  import dev.iskra.syntax.Statement;
  import dev.iskra.syntax.TreeBuilder;
  import java.util.ArrayList;
  import java.util.List;
}

// The last alternative of a statement is what cannot begin one: it is reported, and what follows is read on.
// A mistake is dealt with by the statement that holds it; everything within gives up at once.

file returns [List<Statement> nodes]
  : statement* EOF                            { $nodes = since(0); }
  ;

statement
@init { int from = _input.index(); int mark = mark(); }
@after { passStray(); }
  : KEY OPERATOR value                        { push(assignment($KEY, $OPERATOR, $value.node)); }
  | BLOCK_KEY body                            { push(assignment($BLOCK_KEY, $body.node)); }
  | HEAD arguments body                       { push(declaration($HEAD, $arguments.nodes, $body.node)); }
  | PHRASE arguments                          { push(phrase($PHRASE, $arguments.nodes)); }
  | WORD                                      { push(single(word($WORD))); }
  | STRING                                    { push(single(quoted($STRING))); }
  | TEXT                                      { push(single(quoted($TEXT))); }
  | body                                      { push(single($body.node)); }
  | CONST KEY OPERATOR value                  { push(constant($CONST, $KEY, $OPERATOR, $value.node)); }
  | conditional
  | FOR WORD IN loopList body                 { push(loop($FOR, $WORD, $loopList.node, $body.node)); }
  | odd=( OPERATOR | COMMA | JUNK )           { unexpected($odd); }
  ;
  catch [RecognitionException e] { recover(e, from, mark); }

arguments returns [List<Expression> nodes]
@init { $nodes = new ArrayList<>(4); }
  : ( ARG                                     { $nodes.add(word($ARG)); }
    | ARG_STRING                              { $nodes.add(quoted($ARG_STRING)); }
    | list                                    { $nodes.add($list.node); }
    | group                                   { $nodes.add($group.node); }
    )+
  ;

conditional
@init { Arms arms; }
  : ( STATIC IF                               { arms = arms($STATIC, true); }
    | IF                                      { arms = arms($IF, false); }
    )
    group outcome                             { arms.add($group.node, $outcome.node); }
    ( ELSE_IF IF group outcome                { arms.add($group.node, $outcome.node); } )*
    ( ELSE outcome                            { arms.otherwise($outcome.node); } )?
                                              { push(arms.end()); }
  ;

outcome returns [Expression node]
  : body                                      { $node = $body.node; }
  | STRING                                    { $node = quoted($STRING); }
  | TEXT                                      { $node = quoted($TEXT); }
  ;

loopList returns [Expression node]
  : WORD                                      { $node = word($WORD); }
  | list                                      { $node = $list.node; }
  | group                                     { $node = $group.node; }
  ;

value returns [Expression node]
  : WORD                                      { $node = word($WORD); }
    ( UNIT                                    { $node = quantity($WORD, $UNIT); }
    | group                                   { $node = call($WORD, $group.node); }
    )?
    ( BY distance=WORD                        { $node = shifted($node, $distance); } )?
  | STRING                                    { $node = quoted($STRING); }
  | TEXT                                      { $node = quoted($TEXT); }
  | body                                      { $node = $body.node; }
  | list                                      { $node = $list.node; }
  | group                                     { $node = $group.node; }
  | COLOUR body                               { $node = tint($COLOUR, $body.node); }
  ;

body returns [Expression.Body node]
@init { int mark = mark(); }
  : LBRACE statement* RBRACE                  { $node = body($LBRACE, since(mark), $RBRACE); }
  ;

list returns [Expression node]
@init { List<Expression> items = new ArrayList<>(4); }
  : LBRACK
    ( first=expression                        { items.add($first.node); }
      ( COMMA next=expression                 { items.add($next.node); } )*
    )?
    RBRACK                                    { $node = list($LBRACK, items, $RBRACK); }
  ;

group returns [Expression.Group node]
@init { List<Expression> items = new ArrayList<>(4); }
  : LPAREN
    ( first=expression                        { items.add($first.node); }
      ( COMMA next=expression                 { items.add($next.node); } )*
    )?
    RPAREN                                    { $node = group($LPAREN, items, $RPAREN); }
  ;

// Expressions stand within parentheses and lists only.
expression returns [Expression node]
@init { List<Expression> operands = null; }
  : first=conjunction                         { $node = $first.node; }
    ( OR next=conjunction                     { operands = also(operands, $node, $next.node); } )*
                                              { $node = logical(false, operands, $node); }
  ;

conjunction returns [Expression node]
@init { List<Expression> operands = null; }
  : first=negation                            { $node = $first.node; }
    ( AND next=negation                       { operands = also(operands, $node, $next.node); } )*
                                              { $node = logical(true, operands, $node); }
  ;

negation returns [Expression node]
  : NOT operand=negation                      { $node = negation($NOT, $operand.node); }
  | comparison                                { $node = $comparison.node; }
  ;

comparison returns [Expression node]
  : left=sum                                  { $node = $left.node; }
    ( OPERATOR right=sum                      { $node = comparison($node, $OPERATOR, $right.node); } )?
  ;

sum returns [Expression node]
  : left=product                              { $node = $left.node; }
    ( sign=(PLUS | MINUS) right=product       { $node = arithmetic($node, $sign, $right.node); } )*
  ;

product returns [Expression node]
  : left=factor                               { $node = $left.node; }
    ( sign=(STAR | SLASH) right=factor        { $node = arithmetic($node, $sign, $right.node); } )*
  ;

factor returns [Expression node]
  : MINUS operand=factor                      { $node = minus($MINUS, $operand.node); }
  | WORD                                      { $node = word($WORD); }
    ( UNIT                                    { $node = quantity($WORD, $UNIT); }
    | group                                   { $node = call($WORD, $group.node); }
    | body                                    { $node = scoped($WORD, $body.node); }
    )?
  | STRING                                    { $node = quoted($STRING); }
  | TEXT                                      { $node = quoted($TEXT); }
  | list                                      { $node = $list.node; }
  | group                                     { $node = $group.node; }
  ;
