package dev.iskra.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Script;
import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.game.Fact;
import dev.iskra.game.Facts;
import dev.iskra.game.ObjectType;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The order of battle of our own mod as the compiler writes it: that all of it stands in the
/// country it belongs to, on land or in a port, and how much of it there is.
///
/// It reads what [ProjectGoldenTest] keeps, so that needs to be blessed first. The totals by
/// front, fleet and sort of aeroplane are in `src/test/corpus/order-of-battle/totals.txt`:
///
/// `mvn test -Dtest=OrderOfBattleTotalsTest -Dbless`
class OrderOfBattleTotalsTest {
  private static final String COUNTRY = "SOV";
  private static final Path TOTALS = Path.of("src/test/corpus/order-of-battle/totals.txt");
  private static final Path UNITS =
      GoldenProjects.CASES.resolve(
          GoldenProjects.OURS + "/expected/" + GoldenProjects.OURS + "/history/units");

  private final Facts facts = Facts.newest();
  private final List<String> misplaced = new ArrayList<>();

  /// A file's lines for the golden: how many of each sort, by front or fleet or base.
  private final Map<String, Map<String, Map<String, Integer>>> totals = new TreeMap<>();

  @Test
  void everythingStandsAtHomeAndIsCounted() throws IOException {
    try (Stream<Path> files = Files.list(UNITS)) {
      for (Path file : files.sorted().toList()) {
        Script script = ScriptReader.read(source(file)).value();
        String name = file.getFileName().toString();
        for (Block units : blocks(script.root(), "units")) {
          divisions(name, script, units);
          blocks(units, "fleet").forEach(fleet -> fleet(name, fleet));
        }
        blocks(script.root(), "air_wings").forEach(wings -> wings(name, wings));
      }
    }
    assertEquals(List.of(), misplaced);
    compare(text());
  }

  private static SourceFile source(Path file) throws IOException {
    return SourceFile.of(file.getFileName().toString(), Files.readAllBytes(file));
  }

  private void divisions(String file, Script script, Block units) {
    for (Block division : blocks(units, "division")) {
      String front = remarkBefore(script, division.span()).orElse("");
      String province = text(division, "location");
      land(province);
      count(file, front, text(division, "division_template"), 1);
    }
  }

  private void fleet(String file, Block fleet) {
    land(text(fleet, "naval_base"));
    port(text(fleet, "naval_base"));
    for (Block force : blocks(fleet, "task_force")) {
      port(text(force, "location"));
      for (Block ship : blocks(force, "ship")) {
        count(file, text(fleet, "name"), text(ship, "definition"), 1);
      }
    }
  }

  private void wings(String file, Block wings) {
    wings
        .fields()
        .forEach(
            base -> {
              owned(base.key().text());
              block(base)
                  .fields()
                  .forEach(
                      wing -> {
                        int planes = Integer.parseInt(text(block(wing), "amount"));
                        if (planes > 100) {
                          misplaced.add(base.key() + ": a wing of " + planes);
                        }
                        count(file, "aeroplanes", wing.key().text(), planes);
                      });
            });
  }

  /// The comment that stands last before something names its front.
  private static Optional<String> remarkBefore(Script script, Span at) {
    return script.comments().stream()
        .filter(comment -> comment.end() <= at.start())
        .reduce((_, later) -> later)
        .map(comment -> comment.text().substring(1).strip());
  }

  private void land(String province) {
    Optional<Fact> fact = facts.find(ObjectType.PROVINCE, province);
    if (!attribute(fact, "type").equals("land")) {
      misplaced.add(province + " is not land");
    }
    owned(attribute(fact, "state"));
  }

  private void port(String province) {
    if (!attribute(facts.find(ObjectType.PROVINCE, province), "coastal").equals("true")) {
      misplaced.add(province + " lies on no coast");
    }
  }

  private void owned(String state) {
    String owner = attribute(facts.find(ObjectType.STATE, state), "owner_1936");
    if (!owner.equals(COUNTRY)) {
      misplaced.add("state " + state + " belongs to " + owner);
    }
  }

  private static String attribute(Optional<Fact> fact, String name) {
    return fact.flatMap(found -> found.attribute(name)).orElse("nothing known");
  }

  private void count(String file, String group, String sort, int number) {
    totals
        .computeIfAbsent(file, _ -> new LinkedHashMap<>())
        .computeIfAbsent(group, _ -> new TreeMap<>())
        .merge(sort, number, Integer::sum);
  }

  private String text() {
    StringBuilder out = new StringBuilder();
    totals.forEach(
        (file, groups) -> {
          out.append(file).append('\n');
          Map<String, Integer> all = new TreeMap<>();
          groups.forEach(
              (group, sorts) -> {
                line(out, group, sorts);
                sorts.forEach((sort, number) -> all.merge(sort, number, Integer::sum));
              });
          line(out, "in all", all);
          out.append('\n');
        });
    return out.toString();
  }

  private static void line(StringBuilder out, String group, Map<String, Integer> sorts) {
    int sum = sorts.values().stream().mapToInt(Integer::intValue).sum();
    out.append("  ").append(sum).append("  ").append(group).append(": ");
    List<String> parts = new ArrayList<>();
    sorts.forEach((sort, number) -> parts.add(number + " " + sort));
    out.append(String.join(", ", parts)).append('\n');
  }

  private static void compare(String actual) throws IOException {
    String expected = Files.exists(TOTALS) ? Files.readString(TOTALS) : "";
    if (expected.equals(actual)) {
      return;
    }
    if (System.getProperty("bless") != null) {
      Files.createDirectories(TOTALS.getParent());
      Files.write(TOTALS, actual.getBytes(StandardCharsets.UTF_8));
      fail("blessed " + TOTALS + ": look at the change");
    }
    assertEquals(expected, actual);
  }

  private static List<Block> blocks(Block in, String key) {
    return in.fields().filter(field -> field.is(key)).map(OrderOfBattleTotalsTest::block).toList();
  }

  private static Block block(Field field) {
    return field.value() instanceof Block block ? block : Block.of(List.of(), field.span());
  }

  private static String text(Block in, String key) {
    return in.scalar(key).map(Scalar::text).orElse("");
  }
}
