package dev.iskra.kinds.ideology;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Item;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.Vocabulary;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.Field.Form;
import dev.iskra.kind.KindRule;
import dev.iskra.lower.Numbers;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.text.NearestNames;
import dev.iskra.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields of ideologies that have a form of ours.
final class IdeologyForms {
  private static final String FACTION_NAMES = "dynamic_faction_names";
  private static final BigDecimal MOST = BigDecimal.valueOf(255);

  /// All of them, by name.
  static final Map<String, Form> ALL =
      Map.of(
          "color",
          IdeologyForms::colour,
          "rules",
          IdeologyForms::rules,
          FACTION_NAMES,
          IdeologyForms::factionNames);

  private IdeologyForms() {}

  private static Entry list(Statement.Assignment a, String name, List<Entry> items) {
    return Field.of(name, a.key().span(), Block.of(items, a.value().span()));
  }

  /// The game's file has three numbers in braces; `rgb` before them, and a list in brackets, come
  /// to the same.
  private static Optional<Entry> colour(DeclarationReader in, Statement.Assignment a) {
    boolean rgb =
        a.value() instanceof Expression.Tint tint && tint.space().text().equalsIgnoreCase("rgb");
    Expression value = rgb ? ((Expression.Tint) a.value()).parts() : a.value();
    Optional<List<Expression>> parts = value.listed().filter(list -> list.size() == 3);
    if (parts.isEmpty()) {
      refuse(in, a.value().span(), "A colour is three numbers: red, green and blue.");
      return Optional.empty();
    }
    List<Entry> numbers = new ArrayList<>();
    for (Expression part : parts.get()) {
      number(in, part).ifPresent(number -> numbers.add(new Item(number)));
    }
    return numbers.size() == 3 ? Optional.of(list(a, "color", numbers)) : Optional.empty();
  }

  /// A whole number from 0 to 255; a fraction of one is left to the game, which knows both.
  private static Optional<Scalar> number(DeclarationReader in, Expression part) {
    String text = part.textOrWord().orElse("");
    String known = in.context().constants().value(text).orElse(text);
    Optional<BigDecimal> number = Numbers.read(known);
    if (number.isEmpty()) {
      refuse(in, part.span(), "This is not a number.");
      return Optional.empty();
    }
    BigDecimal value = number.get();
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    boolean fits = value.signum() >= 0 && value.compareTo(MOST) <= 0;
    if (!fits || (!whole && value.compareTo(BigDecimal.ONE) > 0)) {
      refuse(in, part.span(), "A part of a colour lies from 0 to 255 and is whole.");
      return Optional.empty();
    }
    return Optional.of(Scalar.word(known, part.span()));
  }

  private static void refuse(DeclarationReader in, Span at, String message) {
    in.report(
        IdeologyRule.MALFORMED_COLOUR
            .at(at, message)
            .help("Write it as `{ 160 20 60 }` or `rgb { 160 20 60 }`."));
  }

  /// A rule that is none of the game's is reported and kept: a newer game may have it.
  private static Optional<Entry> rules(DeclarationReader in, Statement.Assignment a) {
    for (Entry entry : in.lowered(a)) {
      if (entry instanceof Field field && field.value() instanceof Block rules) {
        rules
            .fields()
            .map(Field::key)
            .filter(key -> !Vocabulary.rules().contains(key.text()))
            .forEach(key -> unknown(in, key));
        return Optional.of(entry);
      }
    }
    in.report(
        KindRule.WRONG_TYPE
            .at(a.value().span(), "`rules` takes a block of rules.")
            .help("Write `rules = { can_puppet = yes  can_lower_tension = no }`."));
    return Optional.empty();
  }

  private static void unknown(DeclarationReader in, Scalar key) {
    Diagnostic diagnostic =
        IdeologyRule.UNKNOWN_GAME_RULE.at(
            key.span(), "The game we know has no rule `" + key.text() + "`.");
    List<String> near = NearestNames.of(key.text(), Vocabulary.rules());
    in.report(
        near.isEmpty()
            ? diagnostic.note("The game passes over a rule that it does not know.")
            : diagnostic.suggest(near, key.span()));
  }

  /// The texts among the names of factions, each of which needs a key.
  static List<Expression.Quoted> texts(Statement.Declaration declaration) {
    List<Expression.Quoted> texts = new ArrayList<>();
    for (Statement statement : declaration.body().statements()) {
      if (statement instanceof Statement.Assignment a
          && a.key().textOrWord().equals(Optional.of(FACTION_NAMES))) {
        for (Expression item : a.value().listed().orElse(List.of())) {
          item.textInPlace().ifPresent(texts::add);
        }
      }
    }
    return texts;
  }

  /// What the computer calls the factions that a country of an ideology founds: texts, and keys
  /// that are there; all are keys in quotes then.
  private static Optional<Entry> factionNames(DeclarationReader in, Statement.Assignment a) {
    Optional<List<Expression>> items = a.value().listed();
    if (items.isEmpty()) {
      in.report(
          IdeologyRule.MALFORMED_FACTION_NAMES
              .at(a.value().span(), "The names of factions are a list.")
              .help(
                  "Write `dynamic_faction_names = [ \"The Free Communes\", \"The Red League\""
                      + " ]`."));
      return Optional.empty();
    }
    List<Entry> keys = new ArrayList<>();
    for (Expression item : items.get()) {
      String fresh = item.textInPlace().map(in.context()::key).orElse("");
      in.texts()
          .key(fresh, item)
          .ifPresent(key -> keys.add(new Item(Scalar.string(key.text(), key.span()))));
    }
    return Optional.of(list(a, FACTION_NAMES, keys));
  }
}
