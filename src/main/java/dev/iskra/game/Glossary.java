package dev.iskra.game;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What people are told of one sort of the game's words: meanings in our own words, and examples.
///
/// Names are looked up without regard to case. The texts are the documentation of our data, in
/// Markdown: paragraphs of meaning; an indented example; or "See `name`.", whose example shows this
/// word as well.
public final class Glossary {
  private static final String CODE = "    ";
  private static final String SEE = "See `";

  /// A piece of Iskra that shows how words are used.
  ///
  /// @param names the words it shows
  /// @param text its lines, without the blank ones around it
  public record Example(List<String> names, String text) {
    public Example {
      names = List.copyOf(names);
    }
  }

  private record Said(String name, String meaning, String example, Optional<String> see) {
    static Said of(String name, String text) {
      StringBuilder meaning = new StringBuilder();
      StringBuilder example = new StringBuilder();
      Optional<String> see = Optional.empty();
      for (String line : text.split("\n")) {
        if (line.startsWith(SEE)) {
          see = Optional.of(small(line.substring(SEE.length(), line.indexOf('`', SEE.length()))));
        } else if (line.startsWith(CODE)) {
          example.append(line, CODE.length(), line.length()).append('\n');
        } else if (!example.isEmpty()) {
          example.append(line).append('\n');
        } else {
          meaning.append(line).append(' ');
        }
      }
      return new Said(name, meaning.toString().strip(), example.toString().strip(), see);
    }
  }

  private final SequencedMap<String, Said> said = new LinkedHashMap<>();

  private Glossary() {}

  /// The glossary of one category of words, such as `effect`.
  ///
  /// Throws [BrokenResource] if our data are damaged.
  public static Glossary of(String category) {
    return read(category, "");
  }

  /// The glossary of the fields of a definition, such as `decision`, and with a `/` between of the
  /// fields in them. A field with the tag of a country in its name is called so: `on_daily_TAG`.
  public static Glossary ofFields(String definition) {
    return read("definition", definition + "/");
  }

  /// What one text of the documentation says, such as that of a field.
  public static Optional<String> said(String category, String name) {
    return Vocabulary.documentation().texts(category, name).stream()
        .findFirst()
        .map(text -> Said.of(name, text).meaning());
  }

  private static Glossary read(String category, String before) {
    Catalog documentation = Vocabulary.documentation();
    Glossary glossary = new Glossary();
    for (String key : documentation.names(category)) {
      boolean field = key.indexOf('/') >= 0;
      if (key.regionMatches(true, 0, before, 0, before.length()) && field == !before.isEmpty()) {
        String rest = key.substring(before.length());
        boolean tagged = rest.startsWith("any:") && rest.contains("~country~");
        String name = tagged ? rest.substring(4).replace("~country~", "TAG") : rest;
        String text = String.join("\n\n", documentation.texts(category, key));
        glossary.said.put(small(name), Said.of(name, text));
      }
    }
    return glossary;
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /// The names that have a meaning, sorted.
  public List<String> names() {
    return said.values().stream().map(Said::name).toList();
  }

  /// What a word does, in one sentence or more.
  public Optional<String> meaning(String name) {
    return Optional.ofNullable(said.get(small(name))).map(Said::meaning);
  }

  /// A piece of Iskra that uses a word.
  public Optional<String> example(String name) {
    return Optional.ofNullable(said.get(small(name)))
        .map(one -> one.see().map(said::get).orElse(one).example())
        .filter(text -> !text.isEmpty());
  }

  /// All examples, each with the word that it stands with and those that refer to it.
  public List<Example> examples() {
    Map<String, List<String>> shown = new HashMap<>();
    for (Said one : said.values()) {
      one.see()
          .ifPresent(word -> shown.computeIfAbsent(word, _ -> new ArrayList<>()).add(one.name()));
    }
    List<Example> examples = new ArrayList<>();
    said.forEach(
        (key, one) -> {
          if (!one.example().isEmpty()) {
            List<String> names = new ArrayList<>(List.of(one.name()));
            names.addAll(shown.getOrDefault(key, List.of()));
            examples.add(new Example(names, one.example()));
          }
        });
    return examples;
  }
}
