package dev.iskra.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.iskra.check.WayDifferences.Difference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Test;

/// The same is found fault with alike however it is written: in a declaration of Iskra, in a `raw`
/// block, pasted at the top of a file, and in a script file that is passed through. Each finding
/// has the same rule and level, and stands at the same place of what is written.
///
/// It is written over every field of every kind, sound and with one mistake. The kinds are those of
/// `AllKinds`; what they hold the definition files of the game say. Where declarations are told
/// something else than script, `src/test/corpus/ways/exceptions.txt` says why; an exception that
/// its example does not show any more fails.
///
/// A part of the rows is looked at, by a seed that is printed; `-Diskra.long=1` looks at all.
final class ThreeWaysTest {
  private static final int PART = 20;

  /// Something that is written in each way.
  private record Specimen(WrittenWays ways, String id, FieldRows.Row row) {}

  /// What is to be told of a row; empty where all ways agree but for what is listed.
  private static Optional<String> fault(
      Specimen one, WayDifferences listed, Map<Difference, String> found) {
    List<WrittenWays.Finding> passed = one.ways.passed(one.row);
    List<WrittenWays.Finding> raw = one.ways.raw(one.row);
    if (!raw.equals(passed)) {
      return Optional.of("script: " + passed + "\n  raw:    " + raw);
    }
    Optional<List<WrittenWays.Finding>> pasted = one.ways.pasted(one.row);
    if (pasted.isPresent() && !pasted.get().equals(passed)) {
      return Optional.of("script: " + passed + "\n  pasted: " + pasted.get());
    }
    List<WrittenWays.Finding> declared = one.ways.declared(one.row);
    List<Difference> differences = Difference.of(declared, passed);
    differences.forEach(difference -> found.merge(difference, one.id, ThreeWaysTest::lesser));
    return differences.stream().allMatch(listed.examples()::containsKey)
        ? Optional.empty()
        : Optional.of(differences + "\n  declared: " + declared + "\n  script:   " + passed);
  }

  private static String lesser(String left, String right) {
    return left.compareTo(right) <= 0 ? left : right;
  }

  private static List<Specimen> specimens(Set<String> keywords) {
    List<Specimen> all = new ArrayList<>();
    for (KindSetting setting : KindSetting.all()) {
      keywords.add(setting.keyword());
      WrittenWays ways = new WrittenWays(setting);
      for (FieldRows.Row row :
          FieldRows.of(setting.shape(), setting.lines().keySet(), setting::takes)) {
        String text = row.text().isEmpty() ? row.what() : row.text().replace("\n", " ; ");
        all.add(new Specimen(ways, setting + ": " + text, row));
      }
    }
    return all;
  }

  @Test
  void theSameIsFoundInEveryWay() throws IOException {
    Set<String> keywords = new TreeSet<>();
    List<Specimen> all = specimens(keywords);
    WayDifferences listed = WayDifferences.read();
    Set<String> examples = Set.copyOf(listed.examples().values());
    long seed = Long.getLong("iskra.seed", 10);
    Random random = new Random(seed);
    boolean whole = System.getProperty("iskra.long") != null;
    List<Specimen> some =
        all.stream()
            .filter(one -> random.nextInt(PART) == 0 || whole || examples.contains(one.id))
            .toList();
    System.out.println(some.size() + " of " + all.size() + " rows, seed " + seed);
    Map<String, String> faults = new ConcurrentSkipListMap<>();
    Map<Difference, String> found = new ConcurrentSkipListMap<>();
    some.parallelStream()
        .forEach(one -> fault(one, listed, found).ifPresent(what -> faults.put(one.id, what)));
    if (whole && System.getProperty("bless") != null) {
      listed.write(found);
      fail("blessed: look at the change, and give reasons");
    }
    assertEquals("", told(faults), "ways differ");
    assertEquals(Set.of(), needless(listed, found), "exceptions that nothing needs any more");
    assertTrue(!listed.reasons().containsValue("?"), "exceptions without a reason");
    assertTrue(keywords.size() > 30, keywords::toString);
  }

  private static Set<Difference> needless(WayDifferences listed, Map<Difference, String> found) {
    Set<Difference> needless = new TreeSet<>(listed.examples().keySet());
    needless.removeAll(found.keySet());
    return needless;
  }

  private static String told(Map<String, String> faults) {
    Map<String, String> first = new TreeMap<>(faults);
    StringBuilder told = new StringBuilder();
    first.entrySet().stream()
        .limit(40)
        .forEach(
            one -> told.append(one.getKey()).append("\n  ").append(one.getValue()).append('\n'));
    return told.append(first.size() > 40 ? first.size() + " in all\n" : "").toString();
  }
}
