package dev.iskra.census;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The census can fail: a mistake in a row of it is found.
final class PlantedTest {
  private static final long SEED = Long.getLong("iskra.seed", 12);
  private static final int ROWS = Integer.getInteger("iskra.census.planted", 500);

  @ParameterizedTest
  @EnumSource
  void aMistakeIsFound(Plant plant) throws IOException {
    Census census = Census.read("script");
    List<CensusRow> rows =
        new ArrayList<>(
            census.rows().stream().filter(row -> plant.in(row, census).isPresent()).toList());
    Collections.shuffle(rows, new Random(SEED));
    List<Snippet> snippets = new ArrayList<>();
    for (CensusRow row : rows) {
      if (snippets.size() < ROWS) {
        SnippetWriter.of(row, snippets.size(), 0, plant.in(row, census).orElseThrow())
            .ifPresent(snippets::add);
      }
    }
    List<Optional<Diagnostic>> found = Judge.judge(snippets);
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).isEmpty()) {
        missed.add(snippets.get(i).row().toString());
      }
    }
    System.out.printf(
        "Census: a wrong %s planted in %d of %d rows, seed %d; %d missed%n",
        plant.name().toLowerCase(java.util.Locale.ROOT),
        snippets.size(),
        rows.size(),
        SEED,
        missed.size());
    if (System.getProperty("iskra.census.shown") != null) {
      Files.write(Path.of("target/planted-" + plant + ".tsv"), missed);
    }
    assertEquals(Math.min(ROWS, rows.size()), snippets.size());
    assertTrue(missed.size() * 20 <= snippets.size(), () -> String.join("\n", missed));
  }
}
