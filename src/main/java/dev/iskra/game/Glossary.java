package dev.iskra.game;

import java.nio.charset.StandardCharsets;
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
/// Names are looked up without regard to case. The texts lie in `game/meaning/` and
/// `game/examples/`; the head of each file says how it is read.
public final class Glossary {
  private static final String MEANINGS = "/game/meaning/";
  private static final String EXAMPLES = "/game/examples/";
  private static final String HEADING = "## ";

  /// A piece of Iskra that shows how words are used.
  ///
  /// @param names the words it shows
  /// @param text its lines, without the blank ones around it
  public record Example(List<String> names, String text) {
    public Example {
      names = List.copyOf(names);
    }
  }

  private final SequencedMap<String, String> meanings = new LinkedHashMap<>();
  private final Map<String, String> small = new HashMap<>();
  private final List<Example> examples;
  private final Map<String, String> exampleOf = new HashMap<>();

  private Glossary(List<String> lines, List<Example> examples, String file) {
    this.examples = List.copyOf(examples);
    for (String line : lines) {
      int gap = line.indexOf("  ");
      if (gap < 0) {
        throw new BrokenResource(file, "no meaning in `" + line + "`");
      }
      String meaning = line.substring(gap).strip();
      meanings.put(line.substring(0, gap), meaning);
      small.put(line.substring(0, gap).toLowerCase(Locale.ROOT), meaning);
    }
    for (Example example : examples) {
      for (String name : example.names()) {
        exampleOf.putIfAbsent(name.toLowerCase(Locale.ROOT), example.text());
      }
    }
  }

  /// The glossary of one sort of words, such as `effects` or `on_actions`.
  ///
  /// Throws [BrokenResource] if there is none, or it is damaged.
  public static Glossary of(String sort) {
    String file = MEANINGS + sort + ".txt";
    return new Glossary(Resources.lines(file), examples(EXAMPLES + sort + ".iskra"), file);
  }

  private static List<Example> examples(String file) {
    Optional<byte[]> bytes = Resources.bytes(file);
    List<Example> examples = new ArrayList<>();
    if (bytes.isEmpty()) {
      return examples;
    }
    String text = "\n" + new String(bytes.get(), StandardCharsets.UTF_8);
    int start = text.indexOf("\n" + HEADING);
    while (start >= 0) {
      int next = text.indexOf("\n" + HEADING, start + 1);
      String one = text.substring(start + 1 + HEADING.length(), next < 0 ? text.length() : next);
      int end = one.indexOf('\n');
      List<String> names = List.of(one.substring(0, end).strip().split(" +"));
      examples.add(new Example(names, one.substring(end).strip()));
      start = next;
    }
    return examples;
  }

  /// The names that have a meaning, in the order of the text.
  public List<String> names() {
    return List.copyOf(meanings.keySet());
  }

  /// What a word does, in one sentence or more.
  public Optional<String> meaning(String name) {
    return Optional.ofNullable(small.get(name.toLowerCase(Locale.ROOT)));
  }

  /// A piece of Iskra that uses a word.
  public Optional<String> example(String name) {
    return Optional.ofNullable(exampleOf.get(name.toLowerCase(Locale.ROOT)));
  }

  /// All examples, in the order of the text.
  public List<Example> examples() {
    return examples;
  }
}
