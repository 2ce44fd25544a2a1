package dev.iskra.expand;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.expand.Evaluator.Purpose;
import dev.iskra.expand.Value.Broken;
import dev.iskra.expand.Value.Sequence;
import dev.iskra.expand.Value.Tuple;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Expression.Group;
import dev.iskra.syntax.Expression.Quoted;
import dev.iskra.syntax.Expression.Word;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Resolves expressions in places that the game reads: fills `{{…}}` and works out arithmetic
/// whose names are all known. What stays as it is, is given back as the same object.
@SuppressWarnings("ReferenceEquality") // the same object says that nothing changed
record Expressions(
    Rewriter rewriter, Scope scope, ExpansionErrors report, Budget budget, boolean holes) {
  Expression rewrite(Expression expression) {
    return switch (expression) {
      case Word word -> holes && word.hasHoles() ? filled(word) : word;
      case Quoted quoted -> holes && quoted.hasHoles() ? filled(quoted) : quoted;
      case Expression.Body body -> rewriter.body(body, scope);
      case Expression.Listing list -> list(list);
      case Group group -> group(group);
      case Expression.Quantity quantity -> quantity(quantity);
      case Expression.Shifted shifted -> shifted(shifted);
      case Expression.Call call -> call(call);
      case Expression.Tint tint -> tint(tint);
      case Expression.Logical logical -> logical(logical);
      case Expression.Negation negation -> negation(negation);
      case Expression.Comparison comparison -> comparison(comparison);
      case Expression.Arithmetic sum -> arithmetic(sum);
      case Expression.Minus minus -> minus(minus);
      case Expression.Scoped scoped -> scoped(scoped);
    };
  }

  /// A word that must stay one: a key, the name of a scope.
  Word name(Word word) {
    if (!holes || !word.hasHoles()) {
      return word;
    }
    Optional<String> text = new Insertion(scope, report).textual(word);
    if (text.isEmpty() || text.get().equals(word.text())) {
      return word;
    }
    if (text.get().isEmpty()) {
      report.report(empty(word.span()));
      return word;
    }
    return budget.affords(text.get().length() / 16, word.span())
        ? Word.made(text.get(), word.span())
        : word;
  }

  private static Diagnostic empty(Span at) {
    return Complaints.unfit(
        "Nothing is left of this word.", at, "Give the constant a text that is not empty.");
  }

  /// The words of a phrase or of a declaration's head. A duration becomes a number and its unit
  /// there, as the parser reads them.
  List<Expression> row(List<Expression> words) {
    List<Expression> out = words;
    for (int i = 0; i < words.size(); i++) {
      Expression word = words.get(i);
      Expression resolved = i == 0 && word instanceof Word first ? name(first) : rewrite(word);
      if (out == words && resolved != word) {
        out = new ArrayList<>(words.subList(0, i));
      }
      if (out != words) {
        out.addAll(apart(resolved));
      }
    }
    return out == words ? words : List.copyOf(out);
  }

  private static List<Expression> apart(Expression expression) {
    return expression instanceof Expression.Quantity quantity
        ? List.of(quantity.number(), quantity.unit())
        : List.of(expression);
  }

  /// What a `{{…}}` gives that stands alone in braces: the items of a list, else the value.
  List<Expression> spread(Word hole) {
    Value value = new Insertion(scope, report).word(hole);
    List<Value> items = value instanceof Sequence list ? list.items() : List.of(value);
    List<Expression> result = new ArrayList<>(items.size());
    for (Value item : items) {
      switch (item) {
        case Broken ignored -> result.add(hole);
        case Sequence list -> result.add(unfit(list, hole));
        case Tuple group -> result.add(unfit(group, hole));
        default -> result.addAll(apart(node(item, hole, hole.span())));
      }
    }
    return result;
  }

  private Word unfit(Value value, Word hole) {
    report.report(
        Complaints.unfit(
            "This gives " + value.described() + ", which cannot stand alone in braces.",
            hole.span(),
            "Give it to a key: `key = " + hole.text() + "`."));
    return hole;
  }

  /// The group with its items resolved; it stays a group.
  Group within(Group group) {
    List<Expression> items = each(group.items(), this::rewrite);
    return items == group.items()
        ? group
        : new Group(items, group.source(), group.start(), group.end());
  }

  /// A group of one item that can be worked out is its value.
  private Expression group(Group group) {
    Group resolved = within(group);
    boolean worked =
        resolved != group
            && group.items().size() == 1
            && Folding.isArithmetic(group.items().getFirst())
            && !Folding.isArithmetic(resolved.items().getFirst());
    return worked ? resolved.items().getFirst() : resolved;
  }

  private Expression filled(Word word) {
    Value value = new Insertion(scope, report).word(word);
    if (value instanceof Value.Name name && name.text().isEmpty()) {
      report.report(empty(word.span()));
      return word;
    }
    return value instanceof Broken ? word : node(value, word, word.span());
  }

  private Expression filled(Quoted quoted) {
    Optional<String> text = new Insertion(scope, report).text(quoted);
    if (text.isEmpty() || text.get().equals(quoted.text())) {
      return quoted;
    }
    return budget.affords(text.get().length() / 16, quoted.span())
        ? quoted.with(text.get())
        : quoted;
  }

  /// The node for a value; the expression it replaces if the mod has too much already.
  private Expression node(Value value, Expression replaced, Span origin) {
    return budget.affords(value.size(), origin) ? Written.node(value, origin) : replaced;
  }

  private Expression list(Expression.Listing list) {
    List<Expression> items = each(list.items(), this::rewrite);
    return items == list.items()
        ? list
        : new Expression.Listing(items, list.source(), list.start(), list.end());
  }

  /// A word that must come out as a number or a range of numbers.
  private Word number(Word word) {
    if (!holes || !word.hasHoles()) {
      return word;
    }
    Value value = new Insertion(scope, report).word(word);
    boolean number =
        (value instanceof Value.Amount amount && amount.isPlain())
            || (value instanceof Value.Range range && range.unit() == Unit.NONE);
    if (number) {
      return (Word) node(value, word, word.span());
    }
    if (!(value instanceof Broken)) {
      report.report(
          Complaints.unfit(
              "A number is needed here, and this is " + value.described() + ".",
              word.span(),
              "If the constant has a unit already, leave the unit away here."));
    }
    return word;
  }

  private Expression quantity(Expression.Quantity quantity) {
    Word number = number(quantity.number());
    return number == quantity.number()
        ? quantity
        : new Expression.Quantity(number, quantity.unit());
  }

  private Expression shifted(Expression.Shifted shifted) {
    Expression base = rewrite(shifted.base());
    Word distance = number(shifted.distance());
    return base == shifted.base() && distance == shifted.distance()
        ? shifted
        : new Expression.Shifted(base, distance);
  }

  private Expression call(Expression.Call call) {
    Word name = name(call.name());
    Group arguments = within(call.arguments());
    return name == call.name() && arguments == call.arguments()
        ? call
        : new Expression.Call(name, arguments);
  }

  private Expression tint(Expression.Tint tint) {
    Expression.Body parts = rewriter.body(tint.parts(), scope);
    return parts == tint.parts() ? tint : new Expression.Tint(tint.space(), parts);
  }

  private Expression logical(Expression.Logical logical) {
    List<Expression> operands = each(logical.operands(), this::rewrite);
    return operands == logical.operands()
        ? logical
        : new Expression.Logical(logical.conjunction(), operands);
  }

  private Expression negation(Expression.Negation negation) {
    Expression operand = rewrite(negation.operand());
    return operand == negation.operand()
        ? negation
        : new Expression.Negation(operand, negation.span());
  }

  private Expression comparison(Expression.Comparison comparison) {
    Expression left = rewrite(comparison.left());
    Expression right = rewrite(comparison.right());
    return left == comparison.left() && right == comparison.right()
        ? comparison
        : new Expression.Comparison(left, comparison.operator(), right);
  }

  private Expression arithmetic(Expression.Arithmetic sum) {
    if (Folding.isKnown(sum, scope)) {
      return folded(sum);
    }
    Spine spine = Spine.of(sum);
    List<Expression> operands = each(spine.operands(), this::rewrite);
    return operands == spine.operands() ? sum : spine.with(operands);
  }

  private Expression minus(Expression.Minus minus) {
    if (Folding.isKnown(minus, scope)) {
      return folded(minus);
    }
    Expression operand = rewrite(minus.operand());
    return operand == minus.operand() ? minus : new Expression.Minus(operand, minus.span());
  }

  private Expression folded(Expression arithmetic) {
    Value value = new Evaluator(scope, Purpose.INSERTION, report).value(arithmetic);
    return value instanceof Broken ? arithmetic : node(value, arithmetic, Spine.place(arithmetic));
  }

  private Expression scoped(Expression.Scoped scoped) {
    Word name = name(scoped.name());
    Expression.Body body = rewriter.body(scoped.body(), scope);
    return name == scoped.name() && body == scoped.body()
        ? scoped
        : new Expression.Scoped(name, body);
  }

  /// The list with each item resolved; the same list if none changed.
  static <T> List<T> each(List<T> items, UnaryOperator<T> resolve) {
    List<T> out = items;
    for (int i = 0; i < items.size(); i++) {
      T resolved = resolve.apply(items.get(i));
      if (out == items && resolved != items.get(i)) {
        out = new ArrayList<>(items.subList(0, i));
      }
      if (out != items) {
        out.add(resolved);
      }
    }
    return out == items ? items : List.copyOf(out);
  }
}
