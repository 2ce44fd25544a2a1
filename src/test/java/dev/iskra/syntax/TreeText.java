package dev.iskra.syntax;

import dev.iskra.syntax.Expression.Body;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A tree as one line of text, for tests: every form has its own shape, words are as written.
///
/// @param ours which phrases are statements of ours; any other is told as the words of a list
record TreeText(Predicate<Statement.Phrase> ours) {
  static String of(SyntaxFile file) {
    return new TreeText(phrase -> true).statements(file.statements());
  }

  /// With the phrases that begin with one of `heads`; any other is told as the words of a list.
  static String of(SyntaxFile file, Set<String> heads) {
    Predicate<Statement.Phrase> ours =
        phrase -> phrase.words().getFirst().textOrWord().filter(heads::contains).isPresent();
    return new TreeText(ours).statements(file.statements());
  }

  String statements(List<Statement> statements) {
    return statements.stream().map(this::of).collect(Collectors.joining(" "));
  }

  String of(Statement statement) {
    return switch (statement) {
      case Statement.Assignment a ->
          of(a.key()) + " " + a.operator().lexeme() + " " + of(a.value()) + ";";
      case Statement.Declaration d -> "decl(" + all(d.head()) + ")" + of(d.body());
      case Statement.Phrase p -> ours.test(p) ? "phrase(" + all(p.words()) + ")" : all(p.words());
      case Statement.Single s -> of(s.value());
      case Statement.Constant c -> "const(" + c.name() + " " + of(c.value()) + ")";
      case Statement.Conditional c ->
          (c.atCompileTime() ? "static-" : "")
              + c.arms().stream()
                  .map(arm -> "if" + of(arm.condition()) + of(arm.outcome()))
                  .collect(Collectors.joining(" else "))
              + c.otherwise().map(o -> " else " + of(o)).orElse("");
      case Statement.Loop l -> "for(" + l.name() + " in " + of(l.list()) + ")" + of(l.body());
    };
  }

  private String all(List<? extends Expression> list) {
    return list.stream().map(this::of).collect(Collectors.joining(" "));
  }

  String of(Expression expression) {
    return switch (expression) {
      case Expression.Word w -> w.text();
      case Expression.Quoted q -> (q.multiline() ? "tall" : "") + '"' + q.text() + '"';
      case Body b -> "{" + statements(b.statements()) + "}";
      case Expression.Listing l -> "list(" + all(l.items()) + ")";
      case Expression.Group g -> "(" + all(g.items()) + ")";
      case Expression.Quantity q -> "quantity(" + q.number() + " " + q.unit() + ")";
      case Expression.Shifted s -> "by(" + of(s.base()) + " " + s.distance() + ")";
      case Expression.Call c -> "call " + c.name() + of(c.arguments());
      case Expression.Tint t -> t.space() + of(t.parts());
      case Expression.Logical l -> (l.conjunction() ? "and(" : "or(") + all(l.operands()) + ")";
      case Expression.Negation n -> "not(" + of(n.operand()) + ")";
      case Expression.Comparison c ->
          "<" + of(c.left()) + " " + c.operator().lexeme() + " " + of(c.right()) + ">";
      case Expression.Arithmetic a ->
          "(" + of(a.left()) + " " + a.sign() + " " + of(a.right()) + ")";
      case Expression.Minus m -> "-" + of(m.operand());
      case Expression.Scoped s -> s.name() + of(s.body());
    };
  }
}
