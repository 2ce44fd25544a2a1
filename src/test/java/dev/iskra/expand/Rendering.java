package dev.iskra.expand;

import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Expression.Body;
import dev.iskra.syntax.Operator;
import dev.iskra.syntax.Statement;
import dev.iskra.syntax.SyntaxFile;
import java.util.List;
import java.util.stream.Collectors;

/// A tree as Iskra's own text in one fixed form: a statement a line, two spaces for each level.
final class Rendering {
  private final StringBuilder out = new StringBuilder();

  private Rendering() {}

  static String of(SyntaxFile file) {
    Rendering rendering = new Rendering();
    rendering.statements(file.statements(), "");
    return rendering.out.toString();
  }

  private void statements(List<Statement> statements, String indent) {
    for (Statement statement : statements) {
      out.append(indent).append(text(statement, indent)).append('\n');
    }
  }

  private static String text(Statement statement, String indent) {
    return switch (statement) {
      case Statement.Assignment a ->
          text(a.key(), indent)
              + (a.operator() == Operator.NONE ? " " : " " + a.operator().lexeme() + " ")
              + text(a.value(), indent);
      case Statement.Declaration d -> row(d.head(), " ", indent) + " " + text(d.body(), indent);
      case Statement.Phrase p -> row(p.words(), " ", indent);
      case Statement.Single s -> text(s.value(), indent);
      case Statement.Constant c -> "const " + c.name() + " = " + text(c.value(), indent);
      case Statement.Conditional c ->
          c.arms().stream()
                  .map(a -> "if " + text(a.condition(), indent) + " " + text(a.outcome(), indent))
                  .collect(Collectors.joining(" else ", c.atCompileTime() ? "static " : "", ""))
              + c.otherwise().map(o -> " else " + text(o, indent)).orElse("");
      case Statement.Loop l ->
          "for " + l.name() + " in " + text(l.list(), indent) + " " + text(l.body(), indent);
    };
  }

  private static String row(List<? extends Expression> words, String between, String indent) {
    return words.stream().map(w -> text(w, indent)).collect(Collectors.joining(between));
  }

  private static String text(Expression expression, String indent) {
    return switch (expression) {
      case Expression.Word w -> w.text();
      case Expression.Quoted q -> (q.multiline() ? "\"\"" : "") + q + (q.multiline() ? "\"\"" : "");
      case Body b -> body(b, indent);
      case Expression.Listing l -> "[ " + row(l.items(), ", ", indent) + " ]";
      case Expression.Group g -> "(" + row(g.items(), ", ", indent) + ")";
      case Expression.Quantity q -> q.number() + " " + q.unit();
      case Expression.Shifted s -> text(s.base(), indent) + " by " + s.distance();
      case Expression.Call c -> c.name() + text(c.arguments(), indent);
      case Expression.Tint t -> t.space() + " " + text(t.parts(), indent);
      case Expression.Logical l -> row(l.operands(), l.conjunction() ? " and " : " or ", indent);
      case Expression.Negation n -> "not " + text(n.operand(), indent);
      case Expression.Comparison c ->
          text(c.left(), indent) + " " + c.operator().lexeme() + " " + text(c.right(), indent);
      case Expression.Arithmetic a ->
          text(a.left(), indent) + " " + a.sign() + " " + text(a.right(), indent);
      case Expression.Minus m -> "- " + text(m.operand(), indent);
      case Expression.Scoped s -> s.name() + " " + text(s.body(), indent);
    };
  }

  private static String body(Body body, String indent) {
    if (body.statements().isEmpty()) {
      return "{ }";
    }
    Rendering inner = new Rendering();
    inner.statements(body.statements(), indent + "  ");
    return "{\n" + inner.out + indent + "}";
  }
}
