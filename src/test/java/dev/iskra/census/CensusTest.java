package dev.iskra.census;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CensusTest {
  /// How many other words are tried at a time for rows that are still refused.
  private static final List<Integer> ROUNDS = List.of(0, 1, 6, Words.TRIES);

  /// What is found on rows that are refused whichever names and companions are tried.
  private static Map<CensusRow, String> refused(List<CensusRow> rows) {
    Map<CensusRow, String> causes = new LinkedHashMap<>();
    rows.forEach(row -> causes.put(row, "cannot be built"));
    for (int round = 1; round < ROUNDS.size() && !causes.isEmpty(); round++) {
      List<Snippet> snippets = new ArrayList<>();
      for (CensusRow row : causes.keySet()) {
        Set<String> known = new HashSet<>();
        for (int tried = ROUNDS.get(round - 1); tried < ROUNDS.get(round); tried++) {
          SnippetWriter.of(row, snippets.size(), tried, SnippetWriter.Planted.NOTHING)
              .filter(one -> known.add(one.text().replace("qz" + snippets.size(), "")))
              .ifPresent(snippets::add);
        }
      }
      List<Optional<Diagnostic>> found = Judge.judge(snippets);
      Set<CensusRow> accepted = new HashSet<>();
      for (int i = 0; i < found.size(); i++) {
        CensusRow row = snippets.get(i).row();
        found
            .get(i)
            .ifPresentOrElse(
                one -> causes.put(row, one.rule().code() + " " + one.message()),
                () -> accepted.add(row));
      }
      causes.keySet().removeAll(accepted);
    }
    return causes;
  }

  @Test
  void theBaseGameIsAccepted() throws IOException {
    List<CensusRow> rows = Census.read("script").rows();
    if (System.getProperty("again") != null) {
      java.util.Set<String> known = new java.util.HashSet<>();
      for (String l : Files.readAllLines(Path.of("target/census-refused.tsv"))) {
        known.add(String.join("\t", java.util.Arrays.copyOf(l.split("\t"), 5)));
      }
      rows = rows.stream().filter(r -> known.contains(r.toString())).toList();
    }
    long start = System.nanoTime();
    Map<CensusRow, String> causes = refused(rows);
    long all = rows.stream().mapToLong(CensusRow::count).sum();
    long refused = causes.keySet().stream().mapToLong(CensusRow::count).sum();
    System.out.printf(
        "Census: %d of %d rows, %d of %d occurrences refused, %d ms%n",
        causes.size(), rows.size(), refused, all, (System.nanoTime() - start) / 1_000_000);
    List<String> lines = new ArrayList<>();
    causes.forEach((row, cause) -> lines.add(row + "\t" + cause));
    Files.write(Path.of("target/census-refused.tsv"), lines);
    assertTrue(refused * 200 <= all && causes.size() * 200 <= rows.size());
  }
}
