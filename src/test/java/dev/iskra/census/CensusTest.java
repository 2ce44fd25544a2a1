package dev.iskra.census;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CensusTest {
  /// What is found on rows that are refused whichever name is tried.
  private static Map<CensusRow, String> refused(List<CensusRow> rows) {
    Map<CensusRow, String> causes = new LinkedHashMap<>();
    List<CensusRow> left = rows;
    for (int tried = 0; tried < Words.TRIES && !left.isEmpty(); tried++) {
      List<Snippet> snippets = new ArrayList<>();
      List<CensusRow> again = new ArrayList<>();
      for (CensusRow row : left) {
        Optional<Snippet> snippet =
            SnippetWriter.of(row, snippets.size(), tried, SnippetWriter.Planted.NOTHING);
        snippet.ifPresentOrElse(snippets::add, () -> causes.put(row, "not built"));
      }
      List<Optional<Diagnostic>> found = Judge.judge(snippets);
      for (int i = 0; i < found.size(); i++) {
        CensusRow row = snippets.get(i).row();
        causes.remove(row);
        if (found.get(i).isPresent()) {
          Diagnostic one = found.get(i).get();
          causes.put(row, one.rule().code() + " " + one.message());
          again.add(row);
        }
      }
      left = again;
    }
    return causes;
  }

  @Test
  void theBaseGameIsAccepted() throws IOException {
    List<CensusRow> rows = Census.read("script").rows();
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
