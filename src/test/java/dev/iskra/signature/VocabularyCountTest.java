package dev.iskra.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.iskra.game.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How much of the game's vocabulary our data have.
///
/// `counts.txt` holds the numbers, and by name every entry with an argument that nobody knows
/// ([Signatures#unknown]); `-Dbless` writes it anew and fails. Where the game's own lists lie
/// beside the project (`-Diskra.shared` says where else), every name in them is looked for.
class VocabularyCountTest {
  private static final Path COUNTS = Path.of("src/test/corpus/vocabulary/counts.txt");
  private static final Path LISTS = Path.of(System.getProperty("iskra.shared", "../shared"));

  private final Signatures signatures = Signatures.builtIn();

  @Test
  void theNumbersAreThese() throws IOException {
    String page = page();
    String kept = Files.exists(COUNTS) ? Files.readString(COUNTS) : "";
    if (!page.equals(kept) && System.getProperty("bless") != null) {
      Files.createDirectories(COUNTS.getParent());
      Files.writeString(COUNTS, page);
      fail("blessed " + COUNTS + ": look at the change");
    }
    assertEquals(kept, page, "`-Dbless` takes it as it is now");
  }

  @Test
  void ofNearlyAllEffectsAndTriggersEveryArgumentIsKnown() {
    int unknown = signatures.unknown("effect").size() + signatures.unknown("trigger").size();
    long all = signatures.names("effect").count() + signatures.names("trigger").count();
    assertTrue(unknown <= 0.05 * all, unknown + " of " + all);
  }

  private String page() {
    StringBuilder page = new StringBuilder();
    for (String category : List.of("effect", "trigger", "modifier")) {
      line(page, category + "s", signatures.names(category).count());
      line(page, category + "s, described", signatures.patterns(category).size());
    }
    for (String prefix : List.of("every_", "random_", "all_", "any_")) {
      line(page, "iterators in " + prefix, iterators(prefix).size());
    }
    line(page, "scopes", ScopeKind.values().length);
    line(page, "scope words", Vocabulary.scopes().all().size());
    line(page, "on actions", onActions().size());
    line(page, "definitions", signatures.definitions().size());
    line(page, "shared blocks", signatures.names("block").count());
    line(page, "lists of words", signatures.names("words").count());
    for (String category : List.of("effect", "trigger")) {
      List<String> unknown = signatures.unknown(category);
      line(page, category + "s with an argument that nobody knows", unknown.size());
      unknown.forEach(name -> page.append("  ").append(name).append('\n'));
    }
    return page.toString();
  }

  private static void line(StringBuilder page, String what, long count) {
    page.append(what).append(": ").append(count).append('\n');
  }

  private List<String> iterators(String prefix) {
    return Stream.of("effect", "trigger")
        .flatMap(category -> signatures.names(category))
        .filter(name -> name.startsWith(prefix))
        .distinct()
        .toList();
  }

  private Set<String> onActions() {
    return signatures.definition("on_action").orElseThrow().names();
  }

  // --- against the game's lists
  // ----------------------------------------------------------------------------

  @Test
  void everyNameOfTheGamesOwnListsIsThere() throws IOException {
    Path newest = LISTS.resolve("hoi4-1.19/names.tsv");
    if (!Files.exists(newest)) {
      System.out.println("vocabulary not compared: there is no " + newest);
      return;
    }
    List<String> gaps = new ArrayList<>();
    for (List<String> row : rows(newest)) {
      String kind = row.get(0).replace("modifier_pattern", "modifier");
      if (Set.of("effect", "trigger", "modifier").contains(kind)) {
        gap(kind, row.get(1), gaps);
      }
    }
    for (String kind : List.of("effect", "trigger", "modifier")) {
      for (List<String> row : rows(LISTS.resolve("hoi4-1.17.4/" + kind + "s.tsv"))) {
        gap(kind, row.getFirst(), gaps);
      }
    }
    for (List<String> row : rows(LISTS.resolve("hoi4-1.17.4/on_actions.tsv"))) {
      String name = row.getFirst().toLowerCase(Locale.ROOT);
      boolean ofCountry = name.matches("on_(daily|weekly|monthly)_[a-z0-9]{3}");
      if (!ofCountry && !onActions().contains(name)) {
        gaps.add("on_action " + name);
      }
    }
    assertEquals(List.of(), gaps);
    System.out.println("vocabulary compared with the game's lists: no name is missing");
  }

  private void gap(String kind, String name, List<String> gaps) {
    boolean known =
        name.indexOf('<') >= 0
            ? patterns(kind).contains(plain(name))
            : !signatures.of(kind, name).isEmpty();
    if (!known) {
      gaps.add(kind + " " + name);
    }
  }

  private Set<String> patterns(String kind) {
    return signatures.patterns(kind).stream()
        .flatMap(form -> form.pattern().stream())
        .filter(ValueType.Affixed.class::isInstance)
        .map(ValueType.Affixed.class::cast)
        .map(affixed -> affixed.before() + "*" + affixed.after())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// `<Building>_max_level` is `*_max_level`: what stands for the name is called differently.
  private static String plain(String pattern) {
    return pattern.replaceAll("<[^>]*>", "*");
  }

  private static List<List<String>> rows(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .skip(1)
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    }
  }
}
