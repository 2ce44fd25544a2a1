package dev.iskra.check;

import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.Group;
import dev.iskra.signature.Range;
import dev.iskra.signature.Signatures;
import dev.iskra.signature.ValueSpec;
import dev.iskra.signature.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/// What may be written in a block of the game, sound and with one mistake: for every field values
/// of every type, wrong ones, the field misspelt, twice and not at all.
final class FieldRows {
  private static final int DEPTH = 3;

  private static final Map<String, List<String>> INSIDE =
      Map.of(
          "effect",
          List.of(
              "add_stability = 0.05",
              "add_politcal_power = 5",
              "qzunknown = 5",
              "has_war = yes",
              "add_extra_state_shared_building_slots = 1",
              "add_stability = yes",
              "add_ideas = qznobody",
              "add_ideas = sov_nkvd_primry",
              "set_country_flag = qzsetflag",
              "custom_effect_tooltip = QZ_NO_TEXT",
              "country_event = { id = qznoevent.1 }",
              "country_event = { id = news.1 }",
              "add_popularity = { ideology = comunism popularity = 0.1 }",
              "add_popularity = { popularity = 0.1 }",
              "add_political_power = qzunsetvariable",
              "QZX = { add_stability = 0.05 }",
              "if = { limit = { has_country_flag = qznoflag } add_stability = 0.05 }"),
          "trigger",
          List.of(
              "has_war = yes",
              "has_wra = yes",
              "qzunknown = yes",
              "add_stability = 0.05",
              "has_country_flag = qznoflag",
              "has_idea = qznobody",
              "has_completed_focus = qznofocus",
              "has_government = comunism",
              "has_stability > yes",
              "QZX = { has_war = yes }",
              "has_war = { }"),
          "modifier_rule",
          List.of(
              "base = 2",
              "base = yes",
              "modifier = { factor = 2 has_war = yes }",
              "modifier = { factor = 2 has_wra = yes }",
              "modfier = { factor = 2 }"),
          "modifier",
          List.of("stability_factor = 0.1", "stabilty_factor = 0.1", "stability_factor = yes"));

  /// A piece of script among the fields of a declaration.
  ///
  /// @param what what it is about
  /// @param field the field, which what stands there already is taken out for
  /// @param text the script
  record Row(String what, String field, String text) {}

  private final Signatures signatures = Signatures.builtIn();
  private final Samples samples = new Samples();
  private final Slips slips = new Slips(samples);
  private final List<Row> rows = new ArrayList<>();

  private FieldRows() {}

  /// Those of a block.
  ///
  /// @param needed the fields that are there before
  static List<Row> of(BlockSignature shape, Iterable<String> needed, Predicate<String> has) {
    FieldRows made = new FieldRows();
    for (String name : new TreeSet<>(shape.names())) {
      if (has.test(name)) {
        made.field(shape, shape.named(name).orElseThrow());
      }
    }
    for (Group group : shape.described()) {
      if (has.test(made.samples.key(group.pattern().orElseThrow()))) {
        made.described(group);
      }
    }
    made.contents("", shape, line -> line.toString(), "");
    made.add("surplus field", "", "qzfield = 5");
    for (String name : needed) {
      made.add("missing " + name, name, "");
    }
    Map<String, Row> distinct = new LinkedHashMap<>();
    made.rows.forEach(row -> distinct.putIfAbsent(row.field + "|" + row.text, row));
    return List.copyOf(distinct.values());
  }

  private void add(String what, String field, String text) {
    rows.add(new Row(what, field, text.replace("\"Two words\"", "political")));
  }

  /// Fields that are sound each for itself and not together.
  private static final Map<String, String> MIXED =
      Map.of(
          "regiments",
          "regiments = { infantry = { x = 0 y = 0 } light_armor = { x = 0 y = 1 } }",
          "support",
          "support = { engineer = { x = 0 y = 0 } engineer = { x = 0 y = 1 } }");

  private void field(BlockSignature shape, Group group) {
    String name = group.name();
    if (MIXED.containsKey(name)) {
      add(name + " mixed", name, MIXED.getOrDefault(name, ""));
    }
    String sound = samples.line(group).toString();
    value(name, name, group.takes(), value -> Draft.Line.of(name, value).toString(), 0);
    String wrong = Misspelling.dropped(name);
    if (wrong.length() > 2 && shape.named(wrong).isEmpty()) {
      add(name + " misspelt", name, Draft.Line.of(wrong, samples.value(group.takes())).toString());
    }
    add(name + " twice", name, sound + "\n" + sound);
  }

  private void described(Group group) {
    String key = samples.key(group.pattern().orElseThrow());
    value(key, key, group.takes(), value -> Draft.Line.of(key, value).toString(), 0);
    String wrong = Misspelling.dropped(key);
    add(key + " misspelt", key, Draft.Line.of(wrong, samples.value(group.takes())).toString());
  }

  private void value(
      String what, String field, ValueSpec takes, Function<Draft, String> script, int depth) {
    List<ValueType> types = takes.words(signatures);
    List<BlockSignature> blocks = takes.blocks(signatures);
    for (ValueType type : types) {
      samples
          .word(type)
          .ifPresent(word -> add(what + " sound", field, script.apply(new Draft.Word(word))));
      names(type)
          .forEach(word -> add(what + " of nothing", field, script.apply(new Draft.Word(word))));
    }
    if (types.isEmpty()) {
      add(what + " value for block", field, script.apply(new Draft.Word("5")));
      add(what + " word for block", field, script.apply(new Draft.Word("qzword")));
    } else {
      slips
          .of(types, !blocks.isEmpty())
          .forEach(slip -> add(what + " " + slip.sort().id(), field, script.apply(slip.value())));
    }
    for (BlockSignature block : depth < DEPTH ? blocks : List.<BlockSignature>of()) {
      block(what, field, block, script, depth);
    }
  }

  private static List<String> names(ValueType type) {
    return switch (type) {
      case ValueType.Text _ -> List.of("QZ_NO_TEXT");
      case ValueType.Reference _ -> List.of("qzvxw_nobody_has_this");
      case ValueType.OpenWord open when !open.declares() -> List.of("qznever_declared");
      case ValueType.Whole whole -> beyond(whole.range());
      case ValueType.Decimal decimal -> beyond(decimal.range());
      case ValueType.Amount amount -> beyond(amount.range());
      default -> List.of();
    };
  }

  private static List<String> beyond(Range range) {
    List<String> beyond = new ArrayList<>(List.of("1.23456"));
    if (!Double.isInfinite(range.most())) {
      beyond.add(Long.toString((long) range.most() + 1));
    }
    if (!Double.isInfinite(range.least())) {
      beyond.add(Long.toString((long) range.least() - 1));
    }
    return beyond;
  }

  private void block(
      String what, String field, BlockSignature shape, Function<Draft, String> script, int depth) {
    Draft.Body body = samples.body(shape);
    add(what + " sound", field, script.apply(body));
    contents(what, shape, line -> script.apply(body.and(line)), field);
    Draft.Line odd = Draft.Line.of("qzsurplus", new Draft.Word("5"));
    add(what + " surplus", field, script.apply(body.and(odd)));
    if (!shape.items().isEmpty()) {
      Draft.Body none =
          new Draft.Body(body.lines().stream().filter(one -> !one.key().isEmpty()).toList());
      for (ValueType type : shape.items()) {
        names(type)
            .forEach(
                word ->
                    add(
                        what + " item of nothing",
                        field,
                        script.apply(none.and(Draft.Line.item(new Draft.Word(word))))));
      }
    }
    for (String name : new TreeSet<>(shape.names())) {
      argument(what + "." + name, field, shape, shape.named(name).orElseThrow(), script, depth);
    }
  }

  private void argument(
      String what,
      String field,
      BlockSignature shape,
      Group group,
      Function<Draft, String> script,
      int depth) {
    String name = group.name();
    Draft.Body least = samples.body(shape);
    Draft.Body body = least.has(name) ? least : least.and(samples.line(group));
    Draft.Line line = body.line(name);
    value(
        what,
        field,
        group.takes(),
        value -> script.apply(body.with(name, line.to(value))),
        depth + 1);
    String wrong = Misspelling.dropped(name);
    if (wrong.length() > 2 && shape.named(wrong).isEmpty()) {
      Draft.Line other = new Draft.Line(wrong, "=", line.value());
      add(what + " misspelt", field, script.apply(body.with(name, other)));
    }
    add(what + " twice", field, script.apply(body.and(line)));
    if (group.required()) {
      add(what + " missing", field, script.apply(body.without(name)));
    }
  }

  /// Effects, triggers and the like that stand in a block.
  private void contents(
      String what, BlockSignature shape, Function<Draft.Line, String> script, String field) {
    for (String family : shape.contents()) {
      for (String line : INSIDE.getOrDefault(family, List.of())) {
        String key = line.substring(0, line.indexOf(' '));
        String rest = line.substring(key.length() + 1);
        String operator = rest.substring(0, 1);
        Draft.Line inside = new Draft.Line(key, operator, new Draft.Word(rest.substring(2)));
        add((what + " " + family + " " + key).strip(), field, script.apply(inside));
      }
    }
  }
}
