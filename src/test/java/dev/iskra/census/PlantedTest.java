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
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The census can fail: a mistake that is planted in a row of it is found, in all but a few.
final class PlantedTest {
  private static final long SEED = Long.getLong("iskra.seed", 12);
  private static final int ROWS = Integer.getInteger("iskra.census.planted", 500);

  @ParameterizedTest
  @EnumSource
  void aMistakeIsFound(Plant plant) throws IOException {
    Census census = Census.of("script");
    List<CensusRow> rows = new ArrayList<>(census.rows());
    Collections.shuffle(rows, new Random(SEED));
    List<Snippet> snippets = new ArrayList<>();
    for (int i = 0; i < rows.size() && snippets.size() < ROWS; i++) {
      CensusRow row = rows.get(i);
      int number = snippets.size();
      plant
          .in(row, census)
          .flatMap(planted -> SnippetWriter.of(row, number, 0, planted))
          .ifPresent(snippets::add);
    }
    List<Optional<Diagnostic>> found = Judge.judge(snippets);
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).isEmpty()) {
        missed.add(snippets.get(i).row().toString());
      }
    }
    System.out.printf(
        "Census: a wrong %s planted in %d rows, seed %d; %d missed%n",
        plant.name().toLowerCase(Locale.ROOT), snippets.size(), SEED, missed.size());
    if (System.getProperty("iskra.census.shown") != null) {
      Files.write(Path.of("target/planted-" + plant + ".tsv"), missed);
    }
    assertEquals(ROWS, snippets.size());
    assertTrue(
        missed.size() * 100 <= snippets.size() * plant.missed(), () -> String.join("\n", missed));
  }
}
