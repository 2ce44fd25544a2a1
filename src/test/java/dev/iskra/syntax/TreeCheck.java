package dev.iskra.syntax;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.syntax.Expression.Body;
import dev.iskra.syntax.generated.IskraParser;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.BitSet;
import java.util.List;

/// What must hold of the tree of any text, sound or not: every place lies in its parent's,
/// siblings stand in order and apart, and no word is lost without a finding where it stood.
final class TreeCheck {
  private final SourceFile source;
  private final Outcome<SyntaxFile> parsed;

  /// Bytes of words and strings that the tree holds.
  private final BitSet kept = new BitSet();

  /// Bytes of statements that have words of their own: `if`, `for`, `and`, `by` …
  private final BitSet keywords = new BitSet();

  private TreeCheck(SourceFile source) {
    this.source = source;
    this.parsed = Parser.parse(source);
  }

  static Outcome<SyntaxFile> check(SourceFile source) {
    TreeCheck check = new TreeCheck(source);
    check.run();
    return check.parsed;
  }

  private void run() {
    Body root = parsed.value().root();
    siblings(root.statements(), 0, source.length());
    comments(parsed.value().comments());
    boolean unread = parsed.diagnostics().stream().anyMatch(d -> d.rule() == SyntaxRule.NOT_UTF8);
    if (!unread) {
      nothingIsLost();
    }
  }

  private void comments(List<Span> comments) {
    int before = 0;
    for (Span comment : comments) {
      require(comment.start() >= before, "comments out of order", comment.start());
      before = comment.end();
    }
  }

  private void require(boolean holds, String what, int at) {
    if (!holds) {
      throw new AssertionError(
          what + " at byte " + at + ", found " + parsed.diagnostics() + " of:\n" + source.text());
    }
  }

  private void siblings(List<Statement> statements, int from, int to) {
    int at = from;
    for (Statement statement : statements) {
      at = within(statement.span(), at, to);
      statement(statement);
    }
  }

  private int within(Span span, int from, int to) {
    require(span.start() >= from && span.end() <= to, "a place outside its parent's", span.start());
    return span.end();
  }

  private void expressions(List<? extends Expression> parts, Span parent) {
    int at = parent.start();
    for (Expression part : parts) {
      at = within(part.span(), at, parent.end());
      expression(part);
    }
  }

  private void statement(Statement statement) {
    Span span = statement.span();
    switch (statement) {
      case Statement.Assignment a -> expressions(List.of(a.key(), a.value()), span);
      case Statement.Declaration d -> {
        expressions(d.head(), span);
        expressions(List.of(d.head().getLast(), d.body()), span);
      }
      case Statement.Phrase p -> expressions(p.words(), span);
      case Statement.Single s -> expression(s.value());
      case Statement.Constant c -> {
        keyword(span.start(), c.name().span().start());
        expressions(List.of(c.name(), c.value()), span);
      }
      case Statement.Conditional c -> conditional(c);
      case Statement.Loop l -> {
        keyword(span.start(), l.name().span().start());
        keyword(l.name().span().end(), l.list().span().start());
        expressions(List.of(l.name(), l.list(), l.body()), span);
      }
    }
  }

  private void conditional(Statement.Conditional conditional) {
    Span span = conditional.span();
    int at = span.start();
    for (Statement.Arm arm : conditional.arms()) {
      keyword(at, arm.condition().span().start());
      expressions(List.of(arm.condition(), arm.outcome()), span);
      require(arm.condition().span().start() >= at, "arms out of order", at);
      at = arm.outcome().span().end();
    }
    if (conditional.otherwise().isPresent()) {
      Expression otherwise = conditional.otherwise().get();
      keyword(at, otherwise.span().start());
      expressions(List.of(otherwise), span);
    }
  }

  private void keyword(int from, int to) {
    keywords.set(from, Math.max(from, to));
  }

  /// The words between the parts of an expression are its own.
  private void between(List<? extends Expression> parts) {
    for (int i = 1; i < parts.size(); i++) {
      keyword(parts.get(i - 1).span().end(), parts.get(i).span().start());
    }
  }

  private void expression(Expression expression) {
    Span span = expression.span();
    switch (expression) {
      case Expression.Word word -> kept.set(span.start(), span.end());
      case Expression.Quoted quoted -> kept.set(span.start(), span.end());
      case Body body -> siblings(body.statements(), span.start() + 1, span.end());
      case Expression.Listing list -> expressions(list.items(), span);
      case Expression.Group group -> expressions(group.items(), span);
      case Expression.Quantity q -> expressions(List.of(q.number(), q.unit()), span);
      case Expression.Shifted s -> joined(List.of(s.base(), s.distance()), span);
      case Expression.Call c -> expressions(List.of(c.name(), c.arguments()), span);
      case Expression.Tint t -> expressions(List.of(t.space(), t.parts()), span);
      case Expression.Logical l -> joined(l.operands(), span);
      case Expression.Comparison c -> joined(List.of(c.left(), c.right()), span);
      case Expression.Arithmetic a -> joined(List.of(a.left(), a.right()), span);
      case Expression.Scoped s -> expressions(List.of(s.name(), s.body()), span);
      case Expression.Negation n -> prefixed(n.operand(), span);
      case Expression.Minus m -> prefixed(m.operand(), span);
    }
  }

  private void joined(List<? extends Expression> parts, Span span) {
    between(parts);
    expressions(parts, span);
  }

  private void prefixed(Expression operand, Span span) {
    keyword(span.start(), operand.span().start());
    expressions(List.of(operand), span);
  }

  /// Every run of words that the tree does not hold must have a finding in it, or between it and
  /// the words around it.
  private void nothingIsLost() {
    Tokens tokens = Scanner.scan(source, new Findings()).tokens();
    int before = 0;
    int lost = -1;
    for (int i = 0; i < tokens.count(); i++) {
      if (lost(tokens, i)) {
        lost = lost < 0 ? i : lost;
      } else if (isWord(tokens.kind(i))) {
        if (lost >= 0) {
          mustBeReported(tokens.start(lost), before, tokens.start(i));
        }
        lost = -1;
        before = tokens.end(i);
      }
    }
    if (lost >= 0) {
      mustBeReported(tokens.start(lost), before, source.length());
    }
  }

  private boolean lost(Tokens tokens, int i) {
    int start = tokens.start(i);
    return isWord(tokens.kind(i)) && !kept.get(start) && !keywords.get(start);
  }

  private static boolean isWord(int kind) {
    return kind == IskraParser.WORD || kind == IskraParser.STRING || kind == IskraParser.TEXT;
  }

  private void mustBeReported(int lost, int before, int next) {
    for (Diagnostic diagnostic : parsed.diagnostics()) {
      if (diagnostic.at().end() >= before && diagnostic.at().start() <= next) {
        return;
      }
    }
    require(false, "lost without a finding: `" + source.text(lost, next) + "`", lost);
  }
}
