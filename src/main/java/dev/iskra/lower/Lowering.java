package dev.iskra.lower;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Item;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.game.BlockKind;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Operator;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns the statements of a block into the game's script, without yet looking up what their
/// names mean.
///
/// What is script already comes out as it went in. Our own forms become what the game has for
/// them.
final class Lowering {
  private static final String EFFECT_HELP =
      "An effect or trigger is written `key = value`; an event is fired by `fire name`.";

  /// Our words for conditions, which stand in parentheses; blocks have the game's.
  private static final Map<String, String> STRAY_HELP =
      Map.of(
          "not", "Within a block write `NOT = { … }`; `not` stands in parentheses: `not (…)`.",
          "and", "Within a block all triggers must hold; `and` stands in parentheses.",
          "or", "Within a block write `OR = { … }`; `or` stands in parentheses: `(… or …)`.");

  private final Context context;
  private final Conditions conditions;
  private final Values values;
  private final Assigning assigning;

  Lowering(Context context) {
    this.context = context;
    this.values = new Values(context, this);
    this.conditions = new Conditions(context, this, values);
    this.assigning = new Assigning(context, values);
  }

  Block block(Expression.Body body, BlockKind kind) {
    return block(body, Place.of(kind));
  }

  private Block block(Expression.Body body, Place place) {
    List<Entry> out = new ArrayList<>(body.statements().size());
    for (Statement statement : body.statements()) {
      statement(statement, place, out);
    }
    return new Block(List.copyOf(out), body.source(), body.start(), body.end());
  }

  /// A condition in parentheses as a block of triggers.
  Block condition(Expression expression) {
    return Block.of(conditions.triggers(expression), expression.span());
  }

  /// One statement of a block.
  void statement(Statement statement, Place place, List<Entry> out) {
    switch (statement) {
      case Statement.Assignment a -> assignment(a, place, out);
      case Statement.Single single -> single(single, place, out);
      case Statement.Phrase phrase -> phrase(phrase, place, out);
      case Statement.Conditional c -> conditional(c, place, out);
      case Statement.Declaration d -> declaration(d, word(d.head()));
      case Statement.Constant c -> misplaced(c, "a `const`");
      case Statement.Loop l -> misplaced(l, "a `for`");
    }
  }

  private static String word(List<Expression> head) {
    return head.getFirst().textOrWord().orElse("");
  }

  private static Span firstWord(Statement statement) {
    Span whole = statement.span();
    int end = whole.start();
    byte[] bytes = whole.source().bytes();
    while (end < whole.end() && bytes[end] > ' ') {
      end++;
    }
    return new Span(whole.source(), whole.start(), end);
  }

  /// What looks like a declaration may be a condition without its parentheses.
  private void declaration(Statement.Declaration d, String word) {
    if (word.equals("if") || word.equals("else")) {
      misplaced(
          d,
          "Found `" + word + " …` without a condition in parentheses.",
          "Write `if (has_war = yes) { … } else if (…) { … } else { … }`.");
    } else {
      misplaced(d, "a declaration `" + word + " …`");
    }
  }

  private void misplaced(Statement statement, String what) {
    misplaced(
        statement,
        "Found " + what + ", which means nothing within a block of script.",
        "Declarations stand at the top of a file or in the declaration they belong to.");
  }

  private void misplaced(Statement statement, String message, String help) {
    context.report(LowerRule.MISPLACED_FORM.at(firstWord(statement), message).help(help));
  }

  private void assignment(Statement.Assignment a, Place place, List<Entry> out) {
    String key = a.key().textOrWord().orElseThrow();
    if (a.operator().assignsVariable()) {
      assigning.assign(a, key, out);
      return;
    }
    if (place.effects() && !place.isField(key)) {
      Optional<List<Entry>> ours = form(a.key()).flatMap(form -> form.effects(a, context));
      if (ours.isPresent()) {
        out.addAll(ours.get());
        return;
      }
      if (assigning.refuseEquals(a, key)) {
        return;
      }
    }
    if (place.triggers() && !place.isField(key)) {
      Optional<Entry> check = conditions.variableCheck(key, a.operator(), a.value(), a.span());
      if (check.isPresent()) {
        out.add(check.get());
        return;
      }
    }
    if (place.belongsTo("check_variable") && conditions.needsLongForm(a.operator())) {
      out.addAll(conditions.longCheck(key, a.operator(), a.value(), a.span()));
      return;
    }
    field(a, key, place, out);
  }

  private void field(Statement.Assignment a, String key, Place place, List<Entry> out) {
    Scalar name = values.key(a.key());
    Optional<Value> value = value(a.value(), key, place);
    if (value.isEmpty()) {
      return;
    }
    switch (a.operator()) {
      case LESS_OR_EQUAL, GREATER_OR_EQUAL, NOT_EQUAL, EXISTS_EQUALS -> {
        if (place.triggers() && !place.isField(key)) {
          conditions.compare(name, a.operator(), value.get(), a.span()).ifPresent(out::add);
        } else {
          conditions.refuseOperator(a.operator(), a.span());
          // So that nobody says it is missing.
          out.add(Field.of(name, value.get()));
        }
      }
      default -> out.add(new Field(name, Operators.ofScript(a.operator()), value.get()));
    }
  }

  private Optional<Value> value(Expression expression, String key, Place place) {
    return switch (expression) {
      case Expression.Body body -> Optional.of(block(body, place.within(key, context)));
      case Expression.Group group when place.within(key, context).triggers() ->
          Optional.of(condition(group));
      default -> values.value(expression, place, key);
    };
  }

  private void single(Statement.Single single, Place place, List<Entry> out) {
    if (single.value() instanceof Expression.Body body) {
      if (body.start() > 0 && body.source().bytes()[body.start() - 1] == '{') {
        failedInsertion(body);
        return;
      }
      out.add(new Item(block(body, BlockKind.ARGUMENTS)));
      return;
    }
    if (place.script()) {
      strayWord(single);
      return;
    }
    values.value(single.value(), Place.UNKNOWN, "").ifPresent(value -> out.add(new Item(value)));
  }

  /// Script never has two opening braces side by side, so this was to be an insertion.
  private void failedInsertion(Expression.Body body) {
    context.report(
        LowerRule.MISPLACED_FORM
            .at(
                new Span(body.source(), body.start() - 1, body.end()),
                "This is not an insertion: one holds a name and no blanks.")
            .help("Write `{{name}}`; what is calculated stands in parentheses, `(name * 2)`."));
  }

  private void strayWord(Statement statement) {
    String text = statement.span().text();
    context.report(
        LowerRule.STRAY_WORD
            .at(
                statement.span(),
                "`" + text.lines().findFirst().orElse("") + "` stands alone here and does nothing.")
            .help(STRAY_HELP.getOrDefault(text.strip(), EFFECT_HELP)));
  }

  private void phrase(Statement.Phrase phrase, Place place, List<Entry> out) {
    Optional<EffectForm> form =
        place.triggers() ? Optional.empty() : form(phrase.words().getFirst());
    if (form.isPresent()) {
      out.addAll(form.get().effects(phrase, context));
    } else if (place.script()) {
      strayWord(phrase);
    } else {
      for (Expression word : phrase.words()) {
        values.value(word, Place.UNKNOWN, "").ifPresent(value -> out.add(new Item(value)));
      }
    }
  }

  private Optional<EffectForm> form(Expression word) {
    return word instanceof Expression.Word first
        ? context.forms().of(first.text())
        : Optional.empty();
  }

  private void conditional(Statement.Conditional c, Place place, List<Entry> out) {
    String key = "if";
    for (Statement.Arm arm : c.arms()) {
      if (!(arm.outcome() instanceof Expression.Body body)) {
        misplaced(c, "an `if` with a text");
        return;
      }
      Block limit = condition(arm.condition());
      List<Entry> entries = new ArrayList<>();
      entries.add(Field.of("limit", arm.condition().span(), limit));
      entries.addAll(block(body, place).entries());
      out.add(Field.of(key, c.span().atStart(), Block.of(entries, arm.outcome().span())));
      key = "else_if";
    }
    c.otherwise()
        .ifPresent(
            last -> {
              if (last instanceof Expression.Body body) {
                out.add(Field.of("else", last.span().atStart(), block(body, place)));
              }
            });
  }

  /// The operators of Iskra that script has too.
  static final class Operators {
    private Operators() {}

    static dev.iskra.clausewitz.Operator ofScript(Operator operator) {
      return switch (operator) {
        case LESS -> dev.iskra.clausewitz.Operator.LESS;
        case GREATER -> dev.iskra.clausewitz.Operator.GREATER;
        default -> dev.iskra.clausewitz.Operator.EQUALS;
      };
    }
  }
}
