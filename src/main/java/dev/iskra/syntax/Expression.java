package dev.iskra.syntax;

import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can stand as a value, and within parentheses.
public sealed interface Expression
    permits Expression.Word,
        Expression.Quoted,
        Expression.Body,
        Expression.Listing,
        Expression.Group,
        Expression.Quantity,
        Expression.Shifted,
        Expression.Call,
        Expression.Tint,
        Expression.Logical,
        Expression.Negation,
        Expression.Comparison,
        Expression.Arithmetic,
        Expression.Minus,
        Expression.Scoped {
  /// Where it stands.
  Span span();

  /// A word. Numbers, dates and booleans are words too.
  final class Word implements Expression {
    private final Lexeme lexeme;

    Word(Lexeme lexeme) {
      this.lexeme = lexeme;
    }

    /// A word made by the compiler, on behalf of the source at `origin`.
    public static Word made(String text, Span origin) {
      return new Word(Lexeme.made(text, origin));
    }

    /// The word as written.
    public String text() {
      return lexeme.text();
    }

    /// Whether it holds a `{{…}}`.
    public boolean hasHoles() {
      return lexeme.hasHoles();
    }

    @Override
    public Span span() {
      return lexeme.span();
    }

    @Override
    public String toString() {
      return text();
    }
  }

  /// A string `"…"`, or a text `"""…"""` that may run over lines.
  final class Quoted implements Expression {
    private final Lexeme lexeme;
    private final boolean multiline;

    Quoted(Lexeme lexeme, boolean multiline) {
      this.lexeme = lexeme;
      this.multiline = multiline;
    }

    /// A string made by the compiler; `text` is what stands between the quotes.
    public static Quoted made(String text, Span origin) {
      return made(text, false, origin);
    }

    /// A string made by the compiler, with three quotes on each side if `multiline`.
    public static Quoted made(String text, boolean multiline, Span origin) {
      return new Quoted(Lexeme.made(text, origin), multiline);
    }

    /// The same with another text between the quotes.
    public Quoted with(String text) {
      return new Quoted(Lexeme.made(text, span()), multiline);
    }

    /// What stands between the quotes, exactly as written, escapes included.
    public String text() {
      return lexeme.inner(multiline ? 3 : 1);
    }

    /// Whether it has three quotes on each side.
    public boolean multiline() {
      return multiline;
    }

    /// Whether it holds a `{{…}}`.
    public boolean hasHoles() {
      return lexeme.hasHoles();
    }

    /// With its quotes, as written.
    @Override
    public Span span() {
      return lexeme.span();
    }

    @Override
    public String toString() {
      return '"' + text() + '"';
    }
  }

  /// `{ … }`.
  record Body(List<Statement> statements, SourceFile source, int start, int end)
      implements Expression {
    @Override
    public Span span() {
      return new Span(source, start, end);
    }

    /// What stands between the braces, either of which may be missing while somebody types.
    public Span inside() {
      byte[] bytes = source.bytes();
      int from = start < end && bytes[start] == '{' ? start + 1 : start;
      return new Span(source, from, end > from && bytes[end - 1] == '}' ? end - 1 : end);
    }

    /// The same place with other statements.
    public Body with(List<Statement> others) {
      return new Body(List.copyOf(others), source, start, end);
    }
  }

  /// `[ a, b ]`.
  record Listing(List<Expression> items, SourceFile source, int start, int end)
      implements Expression {
    @Override
    public Span span() {
      return new Span(source, start, end);
    }
  }

  /// `( … )`: one expression, or several with commas as in `(4, 0)`.
  record Group(List<Expression> items, SourceFile source, int start, int end)
      implements Expression {
    @Override
    public Span span() {
      return new Span(source, start, end);
    }
  }

  /// A number with a unit: `70 days`, `3..7 days`.
  record Quantity(Word number, Word unit) implements Expression {
    @Override
    public Span span() {
      return number.span().to(unit.span());
    }
  }

  /// `left_opposition by 3`.
  record Shifted(Expression base, Word distance) implements Expression {
    @Override
    public Span span() {
      return base.span().to(distance.span());
    }
  }

  /// `key(x)`, `text("…")`.
  record Call(Word name, Group arguments) implements Expression {
    /// The text of `text("…")`, where the call is one.
    public Optional<Quoted> forcedText() {
      boolean one = name.text().equals("text") && arguments.items().size() == 1;
      return one && arguments.items().getFirst() instanceof Quoted quoted
          ? Optional.of(quoted)
          : Optional.empty();
    }

    /// The key of `key(x)`, where the call is one.
    public Optional<Word> forcedKey() {
      boolean one = name.text().equals("key") && arguments.items().size() == 1;
      return one && arguments.items().getFirst() instanceof Word word
          ? Optional.of(word)
          : Optional.empty();
    }

    @Override
    public Span span() {
      return name.span().to(arguments.span());
    }
  }

  /// `rgb { 255 0 0 }`.
  record Tint(Word space, Body parts) implements Expression {
    @Override
    public Span span() {
      return space.span().to(parts.span());
    }
  }

  /// `a and b and c`, `a or b`.
  record Logical(boolean conjunction, List<Expression> operands) implements Expression {
    @Override
    public Span span() {
      return operands.getFirst().span().to(operands.getLast().span());
    }
  }

  /// `not a`.
  record Negation(Expression operand, Span span) implements Expression {}

  /// `a >= b`.
  record Comparison(Expression left, Operator operator, Expression right) implements Expression {
    @Override
    public Span span() {
      return left.span().to(right.span());
    }
  }

  /// `a + b`; the sign is one of `+ - * /`.
  record Arithmetic(Expression left, char sign, Expression right) implements Expression {
    @Override
    public Span span() {
      return left.span().to(right.span());
    }
  }

  /// `- a`.
  record Minus(Expression operand, Span span) implements Expression {}

  /// A trigger block within an expression: `SPR { has_government = communism }`.
  record Scoped(Word name, Body body) implements Expression {
    @Override
    public Span span() {
      return name.span().to(body.span());
    }
  }

  /// The items of a list in either form, `[ a, b ]` or `{ a b }`; absent where this is none.
  default Optional<List<Expression>> listed() {
    if (this instanceof Listing list) {
      return Optional.of(list.items());
    }
    List<Expression> items = new ArrayList<>();
    for (Statement statement :
        this instanceof Body body ? body.statements() : List.<Statement>of()) {
      switch (statement) {
        case Statement.Single single -> items.add(single.value());
        case Statement.Phrase phrase -> items.addAll(phrase.words());
        default -> {
          return Optional.empty();
        }
      }
    }
    return this instanceof Body ? Optional.of(items) : Optional.empty();
  }

  /// The text that stands here in quotes, alone or in `text("…")`.
  default Optional<Quoted> textInPlace() {
    return switch (this) {
      case Quoted quoted -> Optional.of(quoted);
      case Call call -> call.forcedText();
      default -> Optional.empty();
    };
  }

  /// The word or text, where this is one.
  default Optional<String> textOrWord() {
    return switch (this) {
      case Word word -> Optional.of(word.text());
      case Quoted quoted -> Optional.of(quoted.text());
      default -> Optional.empty();
    };
  }
}
