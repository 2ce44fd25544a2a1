package dev.iskra.lower;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.model.Variable;
import dev.iskra.syntax.Operator;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.util.List;
import java.util.Optional;

/// `left_support := 50`, `ROOT.left_support += 5` as the game's effects on variables.
record Assigning(Context context, Values values) {
  void assign(Statement.Assignment a, String key, List<Entry> out) {
    Optional<Variables.Use> found = context.variables().find(key, context.namespace());
    if (found.isEmpty()) {
      unknown(a, key);
      return;
    }
    Variables.Use use = found.get();
    Optional<Value> value = values.value(a.value(), Place.UNKNOWN, "set_variable");
    if (value.isEmpty()) {
      return;
    }
    checkRange(use.variable(), a, value.get());
    Span at = a.span();
    Field change = Field.of(use.id(), a.key().span(), value.get());
    out.add(Field.block(effectOf(a.operator()), List.of(change), at));
    if (use.variable().clamped() && !(a.operator() == Operator.SET && isNumber(value.get()))) {
      use.variable().range().ifPresent(range -> out.add(clamp(use, range, at)));
    }
  }

  /// Reports `left_support = 50`, which the game would take for an effect of that name.
  ///
  /// @return whether the key is a variable's
  boolean refuseEquals(Statement.Assignment a, String key) {
    Optional<Variables.Use> found = context.variables().find(key, context.namespace());
    found.ifPresent(
        use ->
            context.report(
                LowerRule.EQUALS_FOR_VARIABLE
                    .at(a.key().span(), "`" + key + "` is a variable, and `=` sets none.")
                    .help("Write `" + key + " := …` to set it, `" + key + " += …` to add to it.")));
    return found.isPresent();
  }

  private static String effectOf(Operator operator) {
    return switch (operator) {
      case ADD -> "add_to_variable";
      case SUBTRACT -> "subtract_from_variable";
      case MULTIPLY -> "multiply_variable";
      case DIVIDE -> "divide_variable";
      default -> "set_variable";
    };
  }

  /// A number that is set was held against the range already; anything else the game must clamp.
  private static boolean isNumber(Value value) {
    return value instanceof Scalar scalar && Numbers.read(scalar.text()).isPresent();
  }

  private static Field clamp(Variables.Use use, Variable.Range range, Span at) {
    return Field.block(
        "clamp_variable",
        List.of(
            Field.word("var", use.id(), at),
            Field.word("min", Numbers.plain(range.least()), at),
            Field.word("max", Numbers.plain(range.most()), at)),
        at);
  }

  private void checkRange(Variable variable, Statement.Assignment a, Value value) {
    if (a.operator() != Operator.SET
        || variable.range().isEmpty()
        || !(value instanceof Scalar scalar)) {
      return;
    }
    Variable.Range range = variable.range().get();
    Numbers.read(scalar.text())
        .filter(number -> !range.holds(number))
        .ifPresent(
            number ->
                context.report(
                    LowerRule.OUT_OF_RANGE
                        .at(
                            a.value().span(),
                            "`%s` lies in %s..%s, and %s does not."
                                .formatted(
                                    variable.symbol().name(),
                                    Numbers.plain(range.least()),
                                    Numbers.plain(range.most()),
                                    Numbers.plain(number)))
                        .label(range.at(), "the range is declared here")));
  }

  private void unknown(Statement.Assignment a, String key) {
    String name = key.substring(key.lastIndexOf('.') + 1);
    context.report(
        LowerRule.UNKNOWN_VARIABLE
            .at(a.key().span(), "There is no variable `" + name + "` to change.")
            .suggest(
                context.variables().near(name),
                "Declare it at the top of a file: `var " + name + " on country`."));
  }
}
