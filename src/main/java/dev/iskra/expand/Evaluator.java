package dev.iskra.expand;

import dev.iskra.expand.Value.Amount;
import dev.iskra.expand.Value.Broken;
import dev.iskra.expand.Value.Name;
import dev.iskra.expand.Value.Range;
import dev.iskra.expand.Value.Sequence;
import dev.iskra.expand.Value.Text;
import dev.iskra.expand.Value.Tuple;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Expression.Word;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Works out values where everything must be known at compile time. There a bare name that is a
/// constant or loop variable means its value; any other word is just that word.
final class Evaluator {
  /// Why a value must be known at compile time; it decides what is said when it is not.
  enum Purpose {
    /// `const name = …`
    CONSTANT(
        "The value of a constant is worked out by the compiler, and it does not know this.",
        "A constant is a number, a duration, a percentage, a text, a word, or a list of these."),
    /// `for name in …`
    LOOP(
        "The compiler runs a `for` and does not know this list; only the game would.",
        "Write the list `[a, b]`, a range `1..5`, or the name of a constant that is a list."),
    /// `static if (…)`
    CONDITION(
        "The compiler decides a `static if` and does not know this; only the game does.",
        "Write `if (…)` for a condition that the game decides."),
    /// `{{…}}` and arithmetic in a place that the game reads.
    INSERTION(
        "The compiler works this out and does not know the value.",
        "Use constants, loop variables and numbers.");

    private final String problem;
    private final String help;

    Purpose(String problem, String help) {
      this.problem = problem;
      this.help = help;
    }

    String problem() {
      return problem;
    }

    String help() {
      return help;
    }
  }

  private final Scope scope;
  private final Purpose purpose;
  private final ExpansionErrors report;
  private final Insertion insertion;

  Evaluator(Scope scope, Purpose purpose, ExpansionErrors report) {
    this.scope = scope;
    this.purpose = purpose;
    this.report = report;
    this.insertion = new Insertion(scope, report);
  }

  /// The value; [Broken#REPORTED] if it has none, with the reason reported.
  Value value(Expression expression) {
    return switch (expression) {
      case Word word -> word(word);
      case Expression.Quoted quoted ->
          insertion
              .text(quoted)
              .<Value>map(t -> new Text(t, quoted.multiline()))
              .orElse(Broken.REPORTED);
      case Expression.Quantity quantity -> quantity(quantity);
      case Expression.Listing list -> list(list);
      case Expression.Group group -> group(group);
      case Expression.Arithmetic sum -> sum(Spine.of(sum));
      case Expression.Minus minus -> minus(minus);
      case Expression.Logical logical -> logical(logical);
      case Expression.Negation negation -> negation(negation);
      case Expression.Comparison comparison -> comparison(comparison);
      case Expression.Body body -> notKnown(body.span());
      case Expression.Shifted shifted -> notKnown(shifted.span());
      case Expression.Call call -> notKnown(call.span());
      case Expression.Tint tint -> notKnown(tint.span());
      case Expression.Scoped scoped -> notKnown(scoped.span());
    };
  }

  /// `yes` or `no`; empty if it is neither, with the reason reported.
  Optional<Boolean> truth(Expression expression) {
    Value value = value(expression);
    Optional<Boolean> truth = value.truth();
    if (truth.isEmpty() && !(value instanceof Broken) && !reportedLoose(expression)) {
      String reason = "A condition is `yes` or `no`, and this is " + value.described() + ".";
      settled(new Broken(reason, ""), Spine.place(expression));
    }
    return truth;
  }

  /// Whether the expression is a word that means nothing here; if so, that is reported.
  boolean reportedLoose(Expression expression) {
    Expression inner = expression;
    while (inner instanceof Expression.Group group && group.items().size() == 1) {
      inner = group.items().getFirst();
    }
    if (!(inner instanceof Word word) || !isLoose(word)) {
      return false;
    }
    String name = word.text();
    boolean near = !scope.near(name).isEmpty();
    report.unknown(
        name,
        near
            ? Complaints.unknown(name, word.span(), scope)
            : Complaints.notKnown(purpose, word.span()));
    return true;
  }

  private boolean isLoose(Word word) {
    return !word.hasHoles() && isLoose(word.text());
  }

  private boolean isLoose(String text) {
    Value value = Words.read(text);
    return value instanceof Name name
        && value.truth().isEmpty()
        && !Comparer.isDate(name)
        && !scope.knows(text);
  }

  private Value notKnown(Span at) {
    report.report(Complaints.notKnown(purpose, at));
    return Broken.REPORTED;
  }

  private Value settled(Value value, Span at) {
    if (value instanceof Broken broken) {
      if (!broken.reason().isEmpty()) {
        report.report(Complaints.impossible(broken, at));
      }
      return Broken.REPORTED;
    }
    return value;
  }

  private Value word(Word word) {
    if (word.hasHoles()) {
      return insertion.word(word);
    }
    String text = word.text();
    Optional<Value> named = scope.find(text, word::span, report);
    if (named.isPresent()) {
      return named.get();
    }
    if (Words.isBracketed(text)) {
      return tight(Words.withinBrackets(text), word.span());
    }
    Optional<Range> range = Words.range(text, end -> end(end, word));
    if (range.isPresent()) {
      return range.get();
    }
    return settled(
        Words.gluedSigns(text, scope).<Value>map(b -> b).orElse(Words.read(text)), word.span());
  }

  /// `[a]`, which is one word: a list of one, or the game's own `[ROOT.GetName]`.
  private Value tight(String inner, Span at) {
    if (inner.isEmpty()) {
      return Sequence.tight(List.of());
    }
    Value item = word(Word.made(inner, at));
    return item instanceof Broken ? item : Sequence.tight(List.of(item));
  }

  private Optional<Amount> end(String text, Word word) {
    Optional<Amount> number = Amount.read(text);
    if (number.isPresent()) {
      return number;
    }
    return scope
        .find(text, word::span, report)
        .filter(Amount.class::isInstance)
        .map(Amount.class::cast);
  }

  private Value quantity(Expression.Quantity quantity) {
    Unit unit = Unit.of(quantity.unit().text());
    return switch (word(quantity.number())) {
      case Amount a when a.isPlain() -> new Amount(a.number(), unit, a.lexeme());
      case Range r when r.unit() == Unit.NONE -> new Range(r.from(), r.to(), unit);
      case Broken ignored -> Broken.REPORTED;
      case Value other -> {
        String reason = "Before a unit stands a number, and this is " + other.described() + ".";
        yield settled(new Broken(reason, ""), quantity.number().span());
      }
    };
  }

  private Value list(Expression.Listing list) {
    Optional<List<Value>> items = items(list.items());
    return items.isEmpty() ? Broken.REPORTED : limited(Sequence.of(items.get()), list.span());
  }

  private Value group(Expression.Group group) {
    if (group.items().size() == 1) {
      return value(group.items().getFirst());
    }
    Optional<List<Value>> items = items(group.items());
    return items.isEmpty() ? Broken.REPORTED : limited(Tuple.of(items.get()), group.span());
  }

  private Optional<List<Value>> items(List<Expression> expressions) {
    List<Value> result = new ArrayList<>(expressions.size());
    boolean whole = true;
    for (Expression expression : expressions) {
      Value value = value(expression);
      whole &= !(value instanceof Broken);
      result.add(value);
    }
    return whole ? Optional.of(result) : Optional.empty();
  }

  private Value limited(Value value, Span at) {
    if (value.size() <= Budget.VALUE) {
      return value;
    }
    report.report(Complaints.endless("This list has more than 1,000,000 items.", at));
    return Broken.REPORTED;
  }

  private Value sum(Spine spine) {
    Value result = operand(spine.operands().getFirst());
    for (int i = 0; i < spine.signs().size(); i++) {
      Expression next = spine.operands().get(i + 1);
      Value right = operand(next);
      result = Calculator.apply(result, spine.signs().get(i), right);
      if (result instanceof Broken broken && !broken.reason().isEmpty()) {
        result = settled(result, Spine.place(spine.operands().getFirst()).to(Spine.place(next)));
      }
    }
    return result;
  }

  private Value operand(Expression expression) {
    if (expression instanceof Word word && isLoose(word)) {
      Optional<Broken> glued = Words.gluedSigns(word.text(), scope);
      if (glued.isPresent()) {
        return settled(glued.get(), word.span());
      }
      report.unknown(word.text(), Complaints.unknown(word.text(), word.span(), scope));
      return Broken.REPORTED;
    }
    return value(expression);
  }

  private Value minus(Expression.Minus minus) {
    return settled(Calculator.negated(operand(minus.operand())), minus.span());
  }

  private Value logical(Expression.Logical logical) {
    boolean result = logical.conjunction();
    boolean whole = true;
    for (Expression operand : logical.operands()) {
      Optional<Boolean> truth = truth(operand);
      whole &= truth.isPresent();
      result = logical.conjunction() ? result && truth.orElse(true) : result || truth.orElse(false);
    }
    return whole ? Value.of(result) : Broken.REPORTED;
  }

  private Value negation(Expression.Negation negation) {
    return truth(negation.operand()).map(truth -> Value.of(!truth)).orElse(Broken.REPORTED);
  }

  /// A word that means nothing may only be compared with a value that has a name: `tag = GER`.
  /// Else both sides are the game's: `has_war = yes`.
  private Value comparison(Expression.Comparison comparison) {
    Expression left = comparison.left();
    Expression right = comparison.right();
    if ((!isNamed(right) && reportedLoose(left)) || (!isNamed(left) && reportedLoose(right))) {
      return Broken.REPORTED;
    }
    Value result = Comparer.compare(value(left), comparison.operator(), value(right));
    return settled(result, Spine.place(comparison));
  }

  private boolean isNamed(Expression expression) {
    return MentionedNames.of(expression).stream().anyMatch(scope::knows);
  }
}
