package dev.iskra.census;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.collect.ScriptIndex;
import dev.iskra.emit.ModPath;
import dev.iskra.game.Definition;
import dev.iskra.game.Vocabulary;
import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Every shape of script that the base game has is accepted: on the key and the value of none of
/// them stands an error or a warning of syntax, of names or of types, but where the list of
/// exceptions says why.
///
/// What occurs a hundred times or more is looked at, and a hundredth of the rest by a seed that is
/// printed; `-Diskra.long=1` looks at all.
final class CensusTest {
  private static final long SEED = Long.getLong("iskra.seed", 12);
  private static final boolean WHOLE = System.getProperty("iskra.long") != null;
  private static final Path EXCEPTIONS = Path.of("src/test/corpus/census/exceptions.txt");

  /// How many of a thousand rows, and of their occurrences, may be exceptions.
  private static final int ALLOWED = 5;

  private static List<CensusRow> some(List<CensusRow> rows) {
    Random random = new Random(SEED);
    return rows.stream()
        .filter(row -> WHOLE || row.count() >= 100 || random.nextInt(100) == 0)
        .toList();
  }

  @Test
  void theScriptOfTheBaseGameIsAccepted() throws IOException {
    heldAlone("script");
  }

  @Test
  void effectsAndTriggersAreAcceptedInTheirScopes() throws IOException {
    List<CensusRow> all = Census.of("scopes").rows();
    held("scopes", all, some(all), new ScopeSnippets(Census.of("script"))::of);
  }

  @Test
  void theInterfaceOfTheBaseGameIsAccepted() throws IOException {
    heldAlone("interface");
  }

  /// A name that an interface file gives to something that script names is known from then on.
  @Test
  void namesOfTheInterfaceAreIndexed() throws IOException {
    List<String> lost = new ArrayList<>();
    int named = 0;
    for (CensusRow row : Census.of("interface").rows()) {
      List<String> keys = row.node().path().stream().map(CensusNode::step).toList();
      if (Vocabulary.definitions()
          .at(row.node().folder().replace("*", "a"), keys.subList(0, keys.size() - 1))
          .map(Definition::field)
          .filter(keys.getLast()::equalsIgnoreCase)
          .isPresent()) {
        Snippet snippet = SnippetWriter.of(row, 7, 0, SnippetWriter.Planted.NOTHING).orElseThrow();
        named++;
        SourceFile file = SourceFile.of(snippet.file(), snippet.text());
        if (ScriptIndex.of(file, new ModPath(snippet.file())).symbols().stream()
            .noneMatch(symbol -> symbol.id().equals("qz7"))) {
          lost.add(row.toString());
        }
      }
    }
    System.out.printf("Census of interface: %d keys give a name, %d lost%n", named, lost.size());
    assertTrue(named > 0);
    assertEquals(List.of(), lost);
  }

  /// Each row in a file of its own, as it stands in the table.
  private static void heldAlone(String table) throws IOException {
    List<CensusRow> all = Census.of(table).rows();
    held(
        table,
        all,
        some(all),
        (row, number, tried) ->
            SnippetWriter.of(row, number, tried, SnippetWriter.Planted.NOTHING));
  }

  private static void held(
      String table, List<CensusRow> all, List<CensusRow> rows, Refused.Writer writer)
      throws IOException {
    Map<CensusRow, String> refused = Refused.among(rows, writer);
    Set<String> listed = exceptions(table);
    Set<String> stale = new TreeSet<>(listed);
    Set<String> lookedAt = new HashSet<>();
    rows.forEach(row -> lookedAt.add(row.toString()));
    stale.retainAll(lookedAt);
    List<String> found = new ArrayList<>();
    refused.forEach(
        (row, cause) -> {
          stale.remove(row.toString());
          if (!listed.contains(row.toString())) {
            found.add(row + "\t" + cause);
          }
        });
    System.out.printf(
        "Census of %s: %d of %d rows, seed %d; %d of them refused (%d of %d occurrences), %d not"
            + " on the list%n",
        table,
        rows.size(),
        all.size(),
        SEED,
        refused.size(),
        occurrences(refused.keySet()),
        occurrences(rows),
        found.size());
    if (System.getProperty("iskra.census.shown") != null) {
      Files.write(Path.of("target/census-" + table + ".tsv"), found);
    }
    assertEquals("", String.join("\n", found), "refused");
    assertEquals("", String.join("\n", stale), "listed and not refused any more");
    long excepted = all.stream().filter(row -> listed.contains(row.toString())).count();
    assertEquals(listed.size(), excepted, "listed rows that are in the table");
    assertTrue(excepted * 1000 <= (long) all.size() * ALLOWED);
    assertTrue(
        occurrences(all.stream().filter(row -> listed.contains(row.toString())).toList()) * 1000
            <= occurrences(all) * ALLOWED);
  }

  private static long occurrences(Iterable<CensusRow> rows) {
    long sum = 0;
    for (CensusRow row : rows) {
      sum += row.count();
    }
    return sum;
  }

  /// The rows of a table that are on the list; each group there begins with its reason.
  private static Set<String> exceptions(String table) throws IOException {
    Set<String> rows = new HashSet<>();
    boolean reasoned = false;
    for (String line : Files.readAllLines(EXCEPTIONS)) {
      reasoned = line.startsWith("#") || (reasoned && !line.isEmpty());
      if (!line.isEmpty() && !line.startsWith("#")) {
        assertTrue(reasoned, "without a reason: " + line);
        if (line.startsWith(table + "\t")) {
          assertTrue(rows.add(line.substring(table.length() + 1)), "twice: " + line);
        }
      }
    }
    return rows;
  }
}
