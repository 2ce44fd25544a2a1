package dev.iskra.kind;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.BlockKind;
import dev.iskra.game.ObjectType;
import dev.iskra.lower.Context;
import dev.iskra.lower.LowerRule;
import dev.iskra.lower.Prose;
import dev.iskra.lower.Unknowns;
import dev.iskra.model.Resolution;
import dev.iskra.signature.Type;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Operator;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Texts that players read: in quotes they get a key, a bare word is a key that must exist, a
/// text in quotes that is a known key is that key.
public final class TextFields {
  private final Context context;
  private final DeclarationReader reading;

  TextFields(DeclarationReader reading) {
    this.reading = reading;
    this.context = reading.context();
  }

  /// A field that is assigned: of `desc as KEY "…"` the text, whose key [#pin] finds.
  public static Optional<Statement.Assignment> assignment(Statement statement, Schema schema) {
    return switch (statement) {
      case Statement.Assignment a -> Optional.of(a);
      case Statement.Phrase phrase when isPinned(phrase) ->
          schema
              .field(phrase.words().getFirst().textOrWord().orElse(""))
              .filter(field -> field.type() instanceof Type.Text)
              .map(
                  _ ->
                      new Statement.Assignment(
                          phrase.words().getFirst(), Operator.EQUALS, phrase.words().getLast()));
      default -> Optional.empty();
    };
  }

  private static boolean isPinned(Statement.Phrase phrase) {
    List<Expression> words = phrase.words();
    return words.size() == 4
        && words.get(1).textOrWord().equals(Optional.of("as"))
        && words.get(2) instanceof Expression.Word
        && words.get(3) instanceof Expression.Quoted;
  }

  /// The key that a text is pinned to: `desc as KEY "…"`.
  public static Optional<Expression.Word> pin(Expression text, Expression.Body around) {
    return around.statements().stream()
        .filter(Statement.Phrase.class::isInstance)
        .map(statement -> ((Statement.Phrase) statement))
        .filter(phrase -> phrase.words().getLast().equals(text) && isPinned(phrase))
        .map(phrase -> (Expression.Word) phrase.words().get(2))
        .findFirst();
  }

  private Optional<Expression.Word> pin(Expression text) {
    return pin(text, reading.declaration().body());
  }

  /// Gives the text of a header the key that the game asks for. A text that is a known key cannot
  /// be that key there, since the game forms the key itself; it is text.
  public void define(String key, Expression.Quoted text) {
    new Prose(context).define(key, text);
  }

  /// The text of a field whose key the game forms by itself; absent where it is none, which is
  /// reported.
  public Optional<Expression.Quoted> inPlace(String field, Expression written) {
    Optional<Expression.Quoted> text = written.textInPlace();
    pin(written)
        .ifPresent(
            key ->
                reading.report(
                    Diagnostic.of(
                            KindRule.WRONG_TYPE,
                            key.span(),
                            "The game finds `" + field + "` by the id: its key cannot be pinned.")
                        .help("Leave out `as " + key.text() + "`.")));
    if (written instanceof Expression.Body) {
      reading.report(
          Diagnostic.of(
                  KindRule.CONDITIONAL_TEXT,
                  written.span(),
                  "The game has one text for `" + field + "` and cannot choose.")
              .help("Write one text; it may hold commands such as `[ROOT.GetLeader]`."));
    } else if (text.isEmpty()) {
      reading.report(
          Diagnostic.of(
                  KindRule.WRONG_TYPE,
                  written.span(),
                  "The game finds `" + field + "` by the id; it is a text in quotes.")
              .help("Found " + Shapes.of(written) + "."));
    }
    return text;
  }

  /// The key for a text field: a fresh one with the text, or the key that is written.
  public Optional<Scalar> key(String fresh, Expression written) {
    return switch (written) {
      case Expression.Quoted quoted -> Optional.of(ofQuoted(fresh, quoted));
      case Expression.Word word -> known(word.text(), word.span());
      case Expression.Call call -> forced(fresh, call);
      default -> {
        wrong(written);
        yield Optional.empty();
      }
    };
  }

  private Scalar ofQuoted(String fresh, Expression.Quoted quoted) {
    String text = quoted.text();
    Optional<Expression.Word> pin = pin(quoted);
    if (pin.isPresent()) {
      define(pin.get().text(), quoted);
      return Scalar.word(pin.get().text(), pin.get().span());
    }
    if (!quoted.multiline() && looksLikeKey(text) && exists(text)) {
      context
          .sink()
          .report(
              Diagnostic.of(
                      LowerRule.TEXT_IS_KEY,
                      quoted.span(),
                      "`" + text + "` is a known localisation key, and is taken for it.")
                  .help("Write `key(" + text + ")` to say so, or `text(\"" + text + "\")`."));
      return Scalar.word(text, quoted.span());
    }
    define(fresh, quoted);
    return Scalar.word(fresh, quoted.span());
  }

  private static boolean looksLikeKey(String text) {
    return !text.isEmpty()
        && text.chars()
            .allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-');
  }

  /// Whether a key has a text in the base game or in a localisation file of the mod.
  public boolean exists(String key) {
    return context.names().byId(ObjectType.LOCALISATION_KEY, key).id().isPresent();
  }

  private Optional<Scalar> known(String key, Span at) {
    Resolution found = context.names().byId(ObjectType.LOCALISATION_KEY, key);
    if (found instanceof Resolution.Unknown unknown && unknown.certain()) {
      Diagnostic diagnostic =
          Diagnostic.of(
              LowerRule.UNKNOWN_LOCALISATION_KEY,
              at,
              "There is no localisation key `" + key + "`.");
      context
          .sink()
          .report(
              unknown.near().stream()
                  .findFirst()
                  .map(near -> diagnostic.help("Did you mean `" + near + "`?"))
                  .orElse(diagnostic.help("A text stands in quotes: `\"" + key + "\"`.")));
    } else {
      Unknowns.report(context, ObjectType.LOCALISATION_KEY, key, at, found);
    }
    return Optional.of(Scalar.word(key, at));
  }

  private Optional<Scalar> forced(String fresh, Expression.Call call) {
    if (call.forcedKey().isPresent()) {
      Expression.Word key = call.forcedKey().get();
      return known(key.text(), key.span());
    }
    Optional<Expression.Quoted> text = call.forcedText();
    if (text.isEmpty()) {
      wrong(call);
      return Optional.empty();
    }
    define(fresh, text.get());
    return Optional.of(Scalar.word(fresh, text.get().span()));
  }

  private void wrong(Expression written) {
    context
        .sink()
        .report(
            Diagnostic.of(
                    KindRule.WRONG_TYPE,
                    written.span(),
                    "Found " + Shapes.of(written) + " where a text is meant.")
                .help("Write a text in quotes, a localisation key, `key(x)` or `text(\"…\")`."));
  }

  /// A text field of which the game chooses by conditions: `desc = "…"`, `desc = { if (…) "…"
  /// else "…" }`, or the game's own `desc = { text = key trigger = { … } }`. One entry for each
  /// text. A text that stands alone has the key `alone`; of several, each has the key that the
  /// lock keeps for it, so that they can change places.
  public List<Entry> choices(String field, String alone, List<Statement.Assignment> written) {
    List<Entry> out = new ArrayList<>();
    for (Statement.Assignment a : written) {
      if (a.value() instanceof Expression.Body body) {
        Optional<Statement.Conditional> conditional = conditional(body);
        if (conditional.isPresent()) {
          arms(field, conditional.get(), out);
        } else {
          scripted(field, body).ifPresent(out::add);
        }
      } else {
        String fresh = written.size() == 1 ? alone : lockedKey(a.value());
        key(fresh, a.value()).ifPresent(k -> out.add(field(field, a.key().span(), k)));
      }
    }
    return out;
  }

  /// The key that the lock keeps for a text; empty where it has another.
  public String lockedKey(Expression text) {
    return pin(text).isPresent() ? "" : text.textInPlace().map(context::key).orElse("");
  }

  /// The texts among the values of a field that need a key of their own.
  public static List<Expression.Quoted> needingKeys(List<Statement.Assignment> written) {
    List<Expression.Quoted> result = new ArrayList<>();
    for (Statement.Assignment a : written) {
      switch (a.value()) {
        case Expression.Body body -> within(body, result);
        case Expression text when written.size() > 1 -> add(text, result);
        default -> {}
      }
    }
    return result;
  }

  private static void within(Expression.Body body, List<Expression.Quoted> result) {
    for (Statement statement : body.statements()) {
      switch (statement) {
        case Statement.Conditional c -> {
          c.arms().forEach(arm -> add(arm.outcome(), result));
          c.otherwise().ifPresent(last -> add(last, result));
        }
        case Statement.Assignment a -> add(a.value(), result);
        default -> {}
      }
    }
  }

  private static void add(Expression expression, List<Expression.Quoted> result) {
    expression.textInPlace().ifPresent(result::add);
  }

  private static Optional<Statement.Conditional> conditional(Expression.Body body) {
    return body.statements().size() == 1
            && body.statements().getFirst() instanceof Statement.Conditional c
        ? Optional.of(c)
        : Optional.empty();
  }

  private void arms(String field, Statement.Conditional c, List<Entry> out) {
    List<Expression.Group> earlier = new ArrayList<>();
    for (Statement.Arm arm : c.arms()) {
      Expression.Group condition = (Expression.Group) arm.condition();
      List<Entry> trigger = noneOf(earlier);
      trigger.addAll(reading.blocks().condition(condition).entries());
      choice(field, arm.outcome(), trigger, out);
      earlier.add(condition);
    }
    c.otherwise().ifPresent(last -> choice(field, last, noneOf(earlier), out));
  }

  private List<Entry> noneOf(List<Expression.Group> conditions) {
    List<Entry> result = new ArrayList<>();
    conditions.forEach(c -> result.addAll(reading.blocks().opposite(c).entries()));
    return result;
  }

  private void choice(String field, Expression text, List<Entry> trigger, List<Entry> out) {
    Span at = text.span();
    key(lockedKey(text), text)
        .ifPresent(
            k ->
                out.add(
                    field(
                        field,
                        at,
                        Block.of(
                            List.of(
                                field("text", at, k), field("trigger", at, Block.of(trigger, at))),
                            at))));
  }

  /// The game's own form.
  private Optional<Entry> scripted(String field, Expression.Body body) {
    List<Entry> entries = new ArrayList<>();
    for (Statement statement : body.statements()) {
      if (!(statement instanceof Statement.Assignment a)) {
        wrong(body);
        return Optional.empty();
      }
      String key = a.key().textOrWord().orElse("");
      if (key.equals("text") && !(a.value() instanceof Expression.Body)) {
        key(lockedKey(a.value()), a.value())
            .ifPresent(k -> entries.add(field("text", a.key().span(), k)));
      } else if (key.equals("trigger") && a.value() instanceof Expression.Body trigger) {
        entries.add(
            field("trigger", a.key().span(), reading.blocks().block(trigger, BlockKind.TRIGGER)));
      } else {
        entries.addAll(reading.blocks().statements(List.of(a), BlockKind.ARGUMENTS, a.span()));
      }
    }
    return Optional.of(field(field, body.span(), Block.of(entries, body.span())));
  }

  private static Entry field(String name, Span at, dev.iskra.clausewitz.Value value) {
    return dev.iskra.clausewitz.Field.of(Scalar.word(name, at), value);
  }
}
