package dev.iskra.generate;

import dev.iskra.game.Definition;
import dev.iskra.game.Fact;
import dev.iskra.game.Facts;
import dev.iskra.game.ObjectType;
import dev.iskra.game.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Writes a game that defines what facts say: each name in the folder and under the keys that
/// `definitions.txt` tells, with what is known of it. Indexed again, it must give those facts.
public final class GameGenerator {
  /// How many definitions a file holds.
  private static final int CHUNK = 40;

  /// The families whose definitions are large in the game.
  private static final Set<ObjectType> LARGE =
      Set.of(
          ObjectType.EVENT,
          ObjectType.FOCUS,
          ObjectType.DECISION,
          ObjectType.IDEA,
          ObjectType.SCRIPTED_EFFECT,
          ObjectType.TECHNOLOGY,
          ObjectType.CHARACTER,
          ObjectType.AI_STRATEGY_PLAN,
          ObjectType.INDUSTRIAL_ORGANIZATION);

  private final Facts facts;
  private final String filler;
  private final SortedMap<String, StringBuilder> files = new TreeMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final GameDetails details;

  private GameGenerator(Facts facts, int filler) {
    this.facts = facts;
    this.filler = filler(filler);
    this.details = GameDetails.of(facts, labels);
  }

  /// The files by their paths.
  ///
  /// @param filler the least size, in bytes, of the effects in a definition of the large kinds
  /// @param without the types of objects that are left out
  public static SortedMap<String, String> game(Facts facts, int filler, Set<ObjectType> without) {
    GameGenerator generator = new GameGenerator(facts, filler);
    Vocabulary.definitions().all().stream()
        .filter(definition -> !without.contains(definition.family()))
        .forEach(generator::write);
    generator.countries();
    generator.provinces();
    generator.texts();
    SortedMap<String, String> result = new TreeMap<>();
    generator.files.forEach((path, text) -> result.put(path, text.toString()));
    return result;
  }

  private static String filler(int size) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < size; i++) {
      text.append("if = { limit = { has_war_with = GER } add_stability = 0.0").append(i % 10);
      text.append(" }\nGER = { country_event = { id = some.").append(i).append(" days = 3 } }\n");
    }
    return text.toString();
  }

  private void add(String path, String text) {
    files.computeIfAbsent(path, _ -> new StringBuilder()).append(text);
  }

  private void write(Definition definition) {
    ObjectType family = definition.family();
    // A tree is written with each of its focuses, a country by itself; the game makes the
    // equipment of duplicate archetypes, and here nothing is left to be made.
    boolean elsewhere = family == ObjectType.FOCUS_TREE || family == ObjectType.COUNTRY;
    if (elsewhere
        || !facts.covers(family)
        || definition.path().getFirst().equals("duplicate_archetypes")) {
      return;
    }
    List<Fact> all =
        facts
            .names(family)
            .map(name -> facts.find(family, name).orElseThrow())
            .filter(fact -> fits(definition, fact))
            .toList();
    for (int i = 0; i < all.size(); i++) {
      Fact fact = all.get(i);
      String folder = definition.files().substring(0, definition.files().lastIndexOf('/') + 1);
      String ending = definition.files().substring(definition.files().lastIndexOf('*') + 1);
      String name = fileName(definition, fact).orElse("part_" + i / CHUNK + ending);
      add(folder.replace("**/", "") + name, text(definition, fact));
    }
  }

  /// Whether what the line says of every name is so for this one.
  private static boolean fits(Definition definition, Fact fact) {
    return definition.attributes().entrySet().stream()
        .filter(entry -> !entry.getValue().startsWith("<"))
        .allMatch(
            entry ->
                entry
                    .getValue()
                    .equals(fact.attributes().getOrDefault(entry.getKey(), entry.getValue())));
  }

  private Optional<String> fileName(Definition definition, Fact fact) {
    if (definition.attributes().containsValue("<stem>")) {
      return fact.attribute("file").map(file -> file + ".txt");
    }
    return definition.family() == ObjectType.FOCUS
        ? fact.attribute("tree")
            .flatMap(tree -> facts.find(ObjectType.FOCUS_TREE, tree))
            .flatMap(tree -> tree.attribute("file"))
        : Optional.empty();
  }

  private String text(Definition definition, Fact fact) {
    ScriptBody root = new ScriptBody();
    ScriptBody at = root;
    for (int step = 0; step < definition.path().size(); step++) {
      boolean last = step == definition.path().size() - 1;
      String key = definition.path().get(step);
      if (key.equals("*")) {
        boolean named = last && definition.naming() == Definition.Naming.BLOCK;
        key = named ? fact.name() : keyAt(definition, fact, step).orElse("group");
      }
      if (last && definition.naming() == Definition.Naming.VALUE) {
        at.field(key, fact.name());
        return root.text();
      }
      at = at.block(key);
      if (last && definition.naming() == Definition.Naming.FIELD) {
        at.field(definition.field(), fact.name());
      }
      if (last && definition.naming() == Definition.Naming.ITEM) {
        at.line(ScriptBody.quoted(fact.name()));
      }
      fields(definition, fact, step, at);
    }
    details.add(fact, at);
    if (LARGE.contains(fact.family())) {
      at.block("some_effects").line(filler);
    }
    return root.text();
  }

  private static Optional<String> keyAt(Definition definition, Fact fact, int step) {
    return definition.attributes().entrySet().stream()
        .filter(entry -> entry.getValue().equals("<" + step + ">"))
        .findFirst()
        .map(entry -> fact.attributes().getOrDefault(entry.getKey(), "group"));
  }

  /// What the attributes say of the fields of the block at a step of the path.
  private static void fields(Definition definition, Fact fact, int step, ScriptBody body) {
    definition
        .attributes()
        .forEach(
            (attribute, form) -> {
              String value = fact.attributes().getOrDefault(attribute, "");
              String prefix = "<" + step + ">.";
              if (form.startsWith(prefix) && !value.isEmpty()) {
                field(form.substring(prefix.length()), value, body);
              }
            });
  }

  private static void field(String path, String value, ScriptBody body) {
    ScriptBody at = body;
    String rest = path;
    for (int dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.')) {
      at = at.block(rest.substring(0, dot));
      rest = rest.substring(dot + 1);
    }
    String key = rest.replaceAll("[\\[\\]{}]", "");
    if (rest.endsWith("[]")) {
      for (String word : value.split(" ")) {
        at.field(key, word);
      }
    } else if (rest.endsWith("{}")) {
      for (String pair : value.split(" ")) {
        at.block(key).line(pair.replace("=", " = "));
      }
    } else {
      at.field(key, value);
    }
  }

  private void countries() {
    facts
        .names(ObjectType.COUNTRY)
        .map(tag -> facts.find(ObjectType.COUNTRY, tag).orElseThrow())
        .forEach(this::country);
  }

  private void country(Fact country) {
    String tag = country.name();
    country.attribute("name").ifPresent(name -> labels.put(tag, name));
    boolean dynamic = country.attribute("kind").equals(Optional.of("dynamic"));
    String tags = "common/country_tags/" + (dynamic ? "zz_dynamic.txt" : "00_countries.txt");
    if (dynamic && !files.containsKey(tags)) {
      add(tags, "dynamic_tags = yes\n");
    }
    add(tags, tag + " = \"countries/" + tag + ".txt\"\n");
    ScriptBody history = new ScriptBody();
    country.attribute("capital_state").ifPresent(state -> history.field("capital", state));
    country.attribute("oob").ifPresent(oob -> history.field("oob", oob));
    country
        .attribute("ruling_party")
        .ifPresent(party -> history.block("set_politics").field("ruling_party", party));
    add("history/countries/" + tag + " - Some.txt", history.text());
  }

  private void provinces() {
    facts
        .names(ObjectType.PROVINCE)
        .map(id -> facts.find(ObjectType.PROVINCE, id).orElseThrow())
        .forEach(
            province -> {
              Map<String, String> of = province.attributes();
              String line =
                  String.join(
                      ";",
                      province.name(),
                      "1;2;3",
                      of.getOrDefault("type", ""),
                      of.getOrDefault("coastal", ""),
                      of.getOrDefault("terrain", ""),
                      "1");
              add("map/definition.csv", line + "\n");
            });
  }

  /// A file of texts for each few hundred keys.
  private void texts() {
    List<String> keys = facts.names(ObjectType.LOCALISATION_KEY).toList();
    for (int i = 0; i < keys.size(); i++) {
      String path = "localisation/english/part_" + i / 500 + "_l_english.yml";
      if (!files.containsKey(path)) {
        add(path, "\uFEFFl_english:\n");
      }
      String text = "Some words about this, with a [Command] so that it is not a name.";
      add(path, " " + keys.get(i) + ":0 \"" + labels.getOrDefault(keys.get(i), text) + "\"\n");
    }
  }
}
