package dev.iskra.lower;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.game.BlockKind;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Operator;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Conditions in parentheses, and comparisons that the game lacks, as blocks of triggers.
///
/// The game compares with `=`, `<` and `>` only, and its `NOT` means that none of what it holds
/// is true.
record Conditions(Context context, Lowering lowering, Values values) {
  /// The triggers that together mean what an expression says.
  List<Entry> triggers(Expression expression) {
    return switch (expression) {
      case Expression.Group group when group.items().size() == 1 ->
          triggers(group.items().getFirst());
      case Expression.Logical logical when logical.conjunction() -> all(logical.operands());
      case Expression.Logical logical -> List.of(any(logical));
      case Expression.Negation negation ->
          List.of(not(triggers(negation.operand()), negation.span()));
      case Expression.Comparison comparison -> comparison(comparison).stream().toList();
      case Expression.Scoped scoped ->
          List.of(
              Field.of(
                  values.key(scoped.name()), lowering.block(scoped.body(), BlockKind.TRIGGER)));
      case Expression.Word word when Numbers.read(word.text()).isPresent() -> refuse(word);
      case Expression.Word word -> List.of(yes(word));
      default -> refuse(expression);
    };
  }

  private List<Entry> all(List<Expression> operands) {
    List<Entry> result = new ArrayList<>();
    operands.forEach(operand -> result.addAll(triggers(operand)));
    return result;
  }

  private Entry any(Expression.Logical logical) {
    List<Entry> alternatives = new ArrayList<>();
    for (Expression operand : logical.operands()) {
      List<Entry> entries = triggers(operand);
      if (entries.size() == 1) {
        alternatives.addAll(entries);
      } else {
        alternatives.add(Field.block("AND", entries, operand.span()));
      }
    }
    return Field.block("OR", alternatives, logical.span());
  }

  private static Entry not(List<Entry> entries, Span at) {
    // NOT is true if nothing in it is: for "not all of these" they need an AND around them.
    return entries.size() == 1
        ? Field.block("NOT", entries, at)
        : Field.block("NOT", List.of(Field.block("AND", entries, at)), at);
  }

  private Entry yes(Expression.Word word) {
    return Field.of(values.key(word), Scalar.word("yes", word.span()));
  }

  private Optional<Entry> comparison(Expression.Comparison comparison) {
    if (!(comparison.left() instanceof Expression.Word left)) {
      refuse(comparison);
      return Optional.empty();
    }
    Optional<Entry> check =
        variableCheck(left.text(), comparison.operator(), comparison.right(), comparison.span());
    if (check.isPresent()) {
      return check;
    }
    return values
        .value(comparison.right(), Place.of(BlockKind.TRIGGER), left.text())
        .flatMap(
            right -> compare(values.key(left), comparison.operator(), right, comparison.span()));
  }

  /// `key operator value` with what the game has.
  Optional<Entry> compare(Scalar key, Operator operator, Value value, Span at) {
    return switch (operator) {
      case EQUALS, DOUBLE_EQUALS, LESS, GREATER, NONE ->
          Optional.of(new Field(key, Lowering.Operators.ofScript(operator), value));
      case NOT_EQUAL -> Optional.of(not(List.of(Field.of(key, value)), at));
      case LESS_OR_EQUAL ->
          Optional.of(
              not(List.of(new Field(key, dev.iskra.clausewitz.Operator.GREATER, value)), at));
      case GREATER_OR_EQUAL ->
          Optional.of(not(List.of(new Field(key, dev.iskra.clausewitz.Operator.LESS, value)), at));
      case EXISTS_EQUALS, SET, ADD, SUBTRACT, MULTIPLY, DIVIDE -> {
        refuseOperator(operator, at);
        yield Optional.empty();
      }
    };
  }

  void refuseOperator(Operator operator, Span at) {
    context.report(
        LowerRule.OPERATOR_NOT_IN_GAME
            .at(
                at,
                "The game has no `" + operator.lexeme() + "`, and here nothing can stand for it.")
            .help(
                "Compare with `=`, `<` or `>`, or write the condition in parentheses: `not (…)`."));
  }

  /// The check of a declared variable, if `key` names one.
  Optional<Entry> variableCheck(String key, Operator operator, Expression value, Span at) {
    return context
        .variables()
        .find(key, context.namespace())
        .map(use -> Field.block("check_variable", check(use.id(), operator, value, at), at));
  }

  private List<Entry> check(String id, Operator operator, Expression value, Span at) {
    if (needsLongForm(operator)) {
      return longCheck(id, operator, value, at);
    }
    Scalar name = Scalar.word(id, at);
    return values
        .value(value, Place.UNKNOWN, "check_variable")
        .<List<Entry>>map(v -> List.of(new Field(name, Lowering.Operators.ofScript(operator), v)))
        .orElse(List.of());
  }

  boolean needsLongForm(Operator operator) {
    return operator == Operator.LESS_OR_EQUAL
        || operator == Operator.GREATER_OR_EQUAL
        || operator == Operator.NOT_EQUAL;
  }

  /// `var`, `value` and `compare`: the form in which the game knows all comparisons of variables.
  List<Entry> longCheck(String id, Operator operator, Expression value, Span at) {
    String compare =
        switch (operator) {
          case LESS_OR_EQUAL -> "less_than_or_equals";
          case GREATER_OR_EQUAL -> "greater_than_or_equals";
          default -> "not_equals";
        };
    return values
        .value(value, Place.UNKNOWN, "check_variable")
        .<List<Entry>>map(
            v ->
                List.of(
                    Field.word("var", id, at),
                    Field.of("value", at, v),
                    Field.word("compare", compare, at)))
        .orElse(List.of());
  }

  private List<Entry> refuse(Expression expression) {
    context.report(
        LowerRule.NOT_A_CONDITION
            .at(expression.span(), "This is not a condition that the game can check.")
            .help(
                "A condition is `trigger = value`, `SCOPE { … }` or a comparison, joined with"
                    + " `and`, `or` and `not`."));
    return List.of();
  }
}
