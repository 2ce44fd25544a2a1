package dev.iskra.architecture;

import dev.iskra.docs.Chapter;
import dev.iskra.docs.Entry;
import dev.iskra.docs.EntryPage;
import dev.iskra.docs.Knowledge;
import dev.iskra.docs.Topic;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/// The pages of the reference about the game's words: what `iskra explain` says of each, by
/// letter.
final class VocabularyPages {
  private static final String NOTE =
      "<!-- Written by ReferenceTest with -Dbless, from the game's vocabulary. -->";

  /// Of these there is so little to say of each that a row of a table holds it.
  private static final Set<Topic> TABLES = Set.of(Topic.MODIFIER, Topic.COMMAND, Topic.VARIABLE);

  private static final String OTHERS = "Others";

  private VocabularyPages() {}

  static String of(Knowledge knowledge, Topic topic, String title, List<String> introduction) {
    Chapter chapter = knowledge.chapter(topic).orElseThrow();
    List<Entry> entries = new ArrayList<>();
    chapter.names().forEach(name -> entries.addAll(chapter.find(name)));
    List<String> lines = new ArrayList<>();
    lines.addAll(List.of("# " + title, "", NOTE, ""));
    lines.addAll(introduction);
    lines.add("");
    lines.addAll(counts(entries, topic, knowledge));
    if (TABLES.contains(topic)) {
      table(entries, lines);
    } else {
      letters(entries, lines);
    }
    return String.join("\n", lines).stripTrailing() + "\n";
  }

  private static List<String> counts(List<Entry> entries, Topic topic, Knowledge knowledge) {
    long said = entries.stream().filter(entry -> entry.meaning().isPresent()).count();
    long shown = entries.stream().filter(entry -> entry.example().isPresent()).count();
    List<String> lines = new ArrayList<>();
    lines.add(
        said + shown == 0
            ? "%d names.".formatted(entries.size())
            : "%d names: %d with their meaning, %d with an example that is compiled."
                .formatted(entries.size(), said, shown));
    boolean signed = topic == Topic.EFFECT || topic == Topic.TRIGGER || topic == Topic.MODIFIER;
    if (signed) {
      long unknown = knowledge.unknown(topic);
      lines.add(
          String.format(
              Locale.ROOT,
              "Of %d (%.1f %%) some argument takes any word, because nobody knows better.",
              unknown,
              100.0 * unknown / entries.size()));
    }
    return lines;
  }

  private static void table(List<Entry> entries, List<String> lines) {
    lines.addAll(List.of("", "| name | | what it is |", "|---|---|---|"));
    for (Entry entry : entries) {
      String notes = String.join(" · ", entry.notes());
      lines.add("| `%s` | %s | %s |".formatted(entry.name(), notes, entry.meaning().orElse("")));
    }
    lines.add("");
    Set<String> examples = new LinkedHashSet<>();
    entries.forEach(entry -> entry.example().ifPresent(examples::add));
    for (String example : examples) {
      lines.addAll(List.of("", "```iskra", example, "```"));
    }
  }

  private static void letters(List<Entry> entries, List<String> lines) {
    SequencedMap<String, List<Entry>> byLetter = new TreeMap<>();
    for (Entry entry : entries) {
      byLetter.computeIfAbsent(letter(entry.name()), _ -> new ArrayList<>()).add(entry);
    }
    if (byLetter.size() > 1) {
      index(byLetter.keySet(), lines);
    }
    byLetter.forEach(
        (letter, some) -> {
          lines.addAll(List.of("", "## " + letter));
          some.forEach(entry -> section(entry, lines));
        });
  }

  private static void index(Set<String> letters, List<String> lines) {
    List<String> links =
        letters.stream().map(letter -> "[" + letter + "](#" + anchor(letter) + ")").toList();
    lines.addAll(List.of("", String.join(" · ", links)));
  }

  private static String anchor(String letter) {
    return letter.toLowerCase(Locale.ROOT);
  }

  private static String letter(String name) {
    char first = Character.toUpperCase(name.charAt(0));
    return first >= 'A' && first <= 'Z' ? String.valueOf(first) : OTHERS;
  }

  private static void section(Entry entry, List<String> lines) {
    lines.addAll(List.of("", "### `" + entry.name() + "`", ""));
    lines.addAll(EntryPage.section(entry));
  }
}
