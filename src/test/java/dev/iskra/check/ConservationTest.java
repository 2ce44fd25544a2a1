package dev.iskra.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Nothing is dropped: every name, number and string of a declaration reaches the output, or a
/// finding names it. Mods are generated from a seed, over all fields of all kinds in the game's
/// form and in Iskra's. `src/test/corpus/conservation/exceptions.txt` says what is kept
/// in neither, and why; an exception that is not needed any more fails. `-Diskra.long=1` tries
/// 10,000 mods.
final class ConservationTest {
  private static final Path EXCEPTIONS = Path.of("src/test/corpus/conservation/exceptions.txt");
  private static final int MODS = Integer.getInteger("iskra.mods", 300);
  private static final int LONG = 10_000;

  /// What may be lost: the row and the lexeme, with the reason.
  private static Map<String, String> exceptions() throws IOException {
    Map<String, String> all = new LinkedHashMap<>();
    String reason = "";
    for (String line : Files.readAllLines(EXCEPTIONS)) {
      if (line.startsWith("  ")) {
        all.put(line.strip(), reason);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        reason = line.strip();
      }
    }
    return all;
  }

  @Test
  void everyLexemeIsKeptOrNamed() throws IOException {
    Map<String, String> exceptions = exceptions();
    List<ConservedMod.Site> sites = ConservedMod.sites();
    long seed = Long.getLong("iskra.seed", 11);
    int mods = System.getProperty("iskra.long") == null ? MODS : LONG;
    ConcurrentLinkedQueue<Conservation.Result> results = new ConcurrentLinkedQueue<>();
    LongStream.range(0, mods)
        .parallel()
        .mapToObj(i -> Conservation.of(ConservedMod.random(sites, seed * 1_000_003 + i)))
        .forEach(results::add);
    Map<String, Integer> lost = new TreeMap<>();
    results.forEach(
        result -> result.lost().forEach(one -> lost.merge(one.toString(), 1, Integer::sum)));
    lost.keySet().removeAll(exceptions.keySet());
    long built = results.stream().filter(Conservation.Result::built).count();
    int rows = results.stream().mapToInt(Conservation.Result::rows).sum();
    int dropped = results.stream().mapToInt(Conservation.Result::dropped).sum();
    System.out.println(
        mods
            + " mods, seed "
            + seed
            + ": "
            + built
            + " built, "
            + rows
            + " rows kept, "
            + dropped
            + " refused by an error");
    assertEquals("", told(lost), "lost");
    assertTrue(built > mods * 0.97, "only " + built + " of " + mods + " were built");
    assertTrue(rows > dropped, "most rows are refused: " + dropped + " of " + (rows + dropped));
  }

  @Test
  void everyExceptionIsNeeded() throws IOException {
    Set<String> left = new TreeSet<>(exceptions().keySet());
    for (ConservedMod.Site site : ConservedMod.sites()) {
      for (FieldRows.Row row : site.rows()) {
        String id = ConservedMod.id(site.setting(), row);
        if (left.stream().anyMatch(line -> line.startsWith(id + " | "))) {
          Conservation.of(ConservedMod.of(site, row))
              .lost()
              .forEach(one -> left.remove(one.toString()));
        }
      }
      if (left.stream().anyMatch(line -> line.startsWith(site.setting() + " | "))) {
        Conservation.of(ConservedMod.of(site, site.rows().getFirst()))
            .lost()
            .forEach(one -> left.remove(one.toString()));
      }
    }
    assertEquals(Set.of(), left, "exceptions that nothing needs any more");
  }

  private static String told(Map<String, Integer> lost) {
    List<String> lines = new ArrayList<>();
    lost.forEach((what, times) -> lines.add(what + " (" + times + ")"));
    int more = Math.max(0, lines.size() - 150);
    return String.join("\n", lines.subList(0, lines.size() - more))
        + (more > 0 ? "\n" + more + " more" : "");
  }
}
