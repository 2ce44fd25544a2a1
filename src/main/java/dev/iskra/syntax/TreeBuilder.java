package dev.iskra.syntax;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.syntax.Expression.Body;
import dev.iskra.syntax.Expression.Group;
import dev.iskra.syntax.Expression.Quoted;
import dev.iskra.syntax.Expression.Word;
import dev.iskra.syntax.generated.IskraParser;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.jspecify.annotations.Nullable;

/// What the actions of the grammar call: one method for each node of the tree. Public only
/// because the generated parser lies in a package of its own; nothing else uses it.
public abstract class TreeBuilder extends Parser {
  private final TokenFeed feed;
  private Statement[] stack = new Statement[256];
  private int height;
  private @Nullable SourceFile source;
  private @Nullable Sink sink;

  /// The constructor that the generated parser calls.
  protected TreeBuilder(TokenStream input) {
    super(input);
    feed = (TokenFeed) input;
  }

  /// Takes a token that must be of this kind. What ANTLR does beyond that serves parse trees,
  /// listeners and repairs, and we have none of them.
  @Override
  public final Token match(int kind) {
    if (feed.LA(1) != kind) {
      throw new InputMismatchException(this);
    }
    return feed.take();
  }

  @Override
  public final void enterRule(ParserRuleContext context, int state, int rule) {
    setState(state);
    _ctx = context;
  }

  @Override
  public final void exitRule() {
    setState(_ctx.invokingState);
    _ctx = (ParserRuleContext) _ctx.parent;
  }

  final void begin(SourceFile file, Sink findings) {
    source = file;
    sink = findings;
  }

  private SourceFile source() {
    if (source == null) {
      throw new IllegalStateException("the parser was not begun");
    }
    return source;
  }

  private void report(Diagnostic diagnostic) {
    if (sink != null) {
      sink.report(diagnostic);
    }
  }

  private Span span(Token from, Token to) {
    return new Span(source(), from.getStartIndex(), Math.max(from.getStartIndex(), end(to)));
  }

  private static int end(Token token) {
    return token.getStopIndex();
  }

  private Lexeme lexeme(Token token) {
    return Lexeme.read(source(), token.getStartIndex(), end(token));
  }

  /// Where the statements of a body begin on the stack.
  protected final int mark() {
    return height;
  }

  /// Takes the statements since `mark` off the stack.
  protected final List<Statement> since(int mark) {
    List<Statement> result =
        height == mark ? List.of() : List.of(Arrays.copyOfRange(stack, mark, height));
    Arrays.fill(stack, mark, height, null);
    height = mark;
    return result;
  }

  /// Puts a statement on the stack.
  protected final void push(Statement statement) {
    if (height == stack.length) {
      stack = Arrays.copyOf(stack, height * 2);
    }
    stack[height++] = statement;
  }

  /// A word.
  protected final Word word(Token token) {
    return new Word(lexeme(token));
  }

  /// A string, or a text in triple quotes.
  protected final Quoted quoted(Token token) {
    byte[] bytes = source().bytes();
    int start = token.getStartIndex();
    boolean multiline =
        end(token) - start > 2 && bytes[start + 1] == '"' && bytes[start + 2] == '"';
    return new Quoted(lexeme(token), multiline);
  }

  private Expression key(Token token) {
    return source().bytes()[token.getStartIndex()] == '"' ? quoted(token) : word(token);
  }

  /// `key = value`.
  protected final Statement assignment(Token key, Token operator, Expression value) {
    return new Statement.Assignment(key(key), operator(operator), value);
  }

  /// `key { … }`.
  protected final Statement assignment(Token key, Body value) {
    return new Statement.Assignment(key(key), Operator.NONE, value);
  }

  private Operator operator(Token token) {
    byte[] bytes = source().bytes();
    int start = token.getStartIndex();
    boolean single = end(token) - start == 1;
    return switch (bytes[start]) {
      case '=' -> single ? Operator.EQUALS : Operator.DOUBLE_EQUALS;
      case '<' -> single ? Operator.LESS : Operator.LESS_OR_EQUAL;
      case '>' -> single ? Operator.GREATER : Operator.GREATER_OR_EQUAL;
      case '!' -> Operator.NOT_EQUAL;
      case '?' -> Operator.EXISTS_EQUALS;
      case ':' -> Operator.SET;
      case '+' -> Operator.ADD;
      case '-' -> Operator.SUBTRACT;
      case '*' -> Operator.MULTIPLY;
      case '/' -> Operator.DIVIDE;
      default -> throw new IllegalStateException("no operator: " + bytes[start]);
    };
  }

  /// `kind name "Title" { … }`.
  protected final Statement declaration(Token head, List<Expression> rest, Body body) {
    return new Statement.Declaration(headed(head, rest), body);
  }

  /// Several bare things on a line.
  protected final Statement phrase(Token head, List<Expression> rest) {
    return new Statement.Phrase(headed(head, rest));
  }

  private List<Expression> headed(Token head, List<Expression> rest) {
    Expression[] all = new Expression[rest.size() + 1];
    all[0] = word(head);
    for (int i = 0; i < rest.size(); i++) {
      all[i + 1] = rest.get(i);
    }
    return List.of(all);
  }

  /// One thing without a key.
  protected final Statement single(Expression value) {
    return new Statement.Single(value);
  }

  /// `const name = value`.
  protected final Statement constant(Token from, Token name, Token operator, Expression value) {
    if (operator(operator) != Operator.EQUALS) {
      Span at = new Span(source(), operator.getStartIndex(), end(operator));
      report(
          SyntaxRule.UNEXPECTED_TEXT
              .at(at, "A constant is given its value with `=`.")
              .help("Write `const " + word(name).text() + " = …`."));
    }
    Span span = new Span(source(), from.getStartIndex(), value.span().end());
    return new Statement.Constant(word(name), value, span);
  }

  /// `for name in list { … }`.
  protected final Statement loop(Token from, Token name, Expression list, Body body) {
    Span span = new Span(source(), from.getStartIndex(), body.end());
    return new Statement.Loop(word(name), list, body, span);
  }

  /// The arms of an `if`, as they are read.
  protected final class Arms {
    private final int start;
    private final boolean atCompileTime;
    private final List<Statement.Arm> arms = new ArrayList<>(2);
    private Optional<Expression> otherwise = Optional.empty();

    private Arms(int start, boolean atCompileTime) {
      this.start = start;
      this.atCompileTime = atCompileTime;
    }

    /// One more `if (condition) outcome`.
    public void add(Group condition, Expression outcome) {
      arms.add(new Statement.Arm(condition, outcome));
    }

    /// The outcome of `else`.
    public void otherwise(Expression outcome) {
      otherwise = Optional.of(outcome);
    }

    /// The whole statement.
    public Statement end() {
      int end = otherwise.orElse(arms.getLast().outcome()).span().end();
      return new Statement.Conditional(
          atCompileTime, List.copyOf(arms), otherwise, new Span(source(), start, end));
    }
  }

  /// The arms of the `if` that begins here.
  protected final Arms arms(Token from, boolean atCompileTime) {
    return new Arms(from.getStartIndex(), atCompileTime);
  }

  /// `{ … }`.
  protected final Body body(Token open, List<Statement> statements, Token close) {
    return new Body(statements, source(), open.getStartIndex(), end(close));
  }

  /// `[ … ]`.
  protected final Expression list(Token open, List<Expression> items, Token close) {
    return new Expression.Listing(List.copyOf(items), source(), open.getStartIndex(), end(close));
  }

  /// `( … )`.
  protected final Group group(Token open, List<Expression> items, Token close) {
    return new Group(List.copyOf(items), source(), open.getStartIndex(), end(close));
  }

  /// `70 days`.
  protected final Expression quantity(Token number, Token unit) {
    return new Expression.Quantity(word(number), word(unit));
  }

  /// `base by 3`.
  protected final Expression shifted(Expression base, Token distance) {
    return new Expression.Shifted(base, word(distance));
  }

  /// `name(…)`.
  protected final Expression call(Token name, Group arguments) {
    return new Expression.Call(word(name), arguments);
  }

  /// `rgb { … }`.
  protected final Expression tint(Token space, Body parts) {
    return new Expression.Tint(word(space), parts);
  }

  /// `NAME { … }` within an expression.
  protected final Expression scoped(Token name, Body body) {
    return new Expression.Scoped(word(name), body);
  }

  /// The operands so far and one more; the first two come together.
  protected final List<Expression> also(
      @Nullable List<Expression> operands, Expression first, Expression next) {
    List<Expression> result = operands;
    if (result == null) {
      result = new ArrayList<>(4);
      result.add(first);
    }
    result.add(next);
    return result;
  }

  /// `and` and `or`; without operands just the one there is.
  protected final Expression logical(
      boolean conjunction, @Nullable List<Expression> operands, Expression only) {
    return operands == null ? only : new Expression.Logical(conjunction, List.copyOf(operands));
  }

  /// `not a`.
  protected final Expression negation(Token not, Expression operand) {
    return new Expression.Negation(
        operand, new Span(source(), not.getStartIndex(), operand.span().end()));
  }

  /// `a >= b`.
  protected final Expression comparison(Expression left, Token operator, Expression right) {
    return new Expression.Comparison(left, operator(operator), right);
  }

  /// `a + b`.
  protected final Expression arithmetic(Expression left, Token sign, Expression right) {
    char written = (char) source().bytes()[sign.getStartIndex()];
    return new Expression.Arithmetic(left, written, right);
  }

  /// `- a`.
  protected final Expression minus(Token sign, Expression operand) {
    return new Expression.Minus(
        operand, new Span(source(), sign.getStartIndex(), operand.span().end()));
  }

  /// Reports something that cannot begin a statement.
  protected final void unexpected(Token token) {
    Span at = span(token, token);
    if (token.getType() != IskraParser.JUNK) {
      report(Complaints.cannotBegin(at));
    } else if (at.length() == 1) {
      report(Complaints.cannotBegin(at));
      skipStatement(token.getTokenIndex());
    } else {
      report(Complaints.elseWithoutIf(at));
    }
  }

  /// Behind a whole statement there may be what fits nowhere, as `(b)` in `x = (a) (b)`.
  protected final void passStray() {
    switch (feed.LA(1)) {
      case IskraParser.LPAREN,
          IskraParser.LBRACK,
          IskraParser.ARG,
          IskraParser.ARG_STRING,
          IskraParser.UNIT,
          IskraParser.BY,
          IskraParser.IN,
          IskraParser.COLOUR,
          IskraParser.ELSE,
          IskraParser.ELSE_IF -> {
        Token token = feed.take();
        report(Complaints.cannotBegin(span(token, token)));
        skipStatement(token.getTokenIndex());
      }
      default -> {}
    }
  }

  /// Reports the mistake within the statement that begins at token `from`, forgets what of it was
  /// read, and goes on at the next.
  protected final void recover(RecognitionException e, int from, int mark) {
    report(Complaints.of(this, e, source()));
    Arrays.fill(stack, mark, height, null);
    height = mark;
    skipStatement(from);
  }

  /// Skips to what begins after the statement that began at token `from`.
  private void skipStatement(int from) {
    int next = StatementEnd.after(feed.tokens(), from, feed.index());
    feed.seek(next);
  }
}
