package dev.iskra.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.iskra.emit.Artifact;
import dev.iskra.game.Fact;
import dev.iskra.game.Facts;
import dev.iskra.game.Family;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The armies of our own mod: where every division stands, and how many each front has. The
/// totals
/// are kept in a file, which `-Dbless` writes anew, and fails.
class FrontsTest {
  private static final Path TOTALS = Path.of("src/test/corpus/fronts.txt");
  private static final Facts FACTS = Facts.newest();

  /// The line with the name of an army, or one that says where a division stands.
  private static final Pattern LINE =
      Pattern.compile("(?m)^\\t# (?<army>.+)$|^\\t\\tlocation = (?<place>[0-9]+)$");

  @TempDir Path scratch = Path.of("");

  private record Stand(String file, String army, String province) {}

  private List<Stand> stands() throws IOException {
    Path ours = GoldenProjects.all().get(GoldenProjects.OURS);
    BuiltMod built = BuiltMod.of(ours, Files.createDirectories(scratch.resolve("ours")), 1);
    List<Stand> stands = new ArrayList<>();
    for (Artifact artifact : built.mod().tree().files()) {
      String path = artifact.path().value();
      if (path.startsWith("history/units/")) {
        Matcher line = LINE.matcher(new String(artifact.bytes(), StandardCharsets.UTF_8));
        String army = "no army";
        while (line.find()) {
          army = Optional.ofNullable(line.group("army")).orElse(army);
          Optional<String> place = Optional.ofNullable(line.group("place"));
          String in = army;
          place.ifPresent(
              p -> stands.add(new Stand(path.substring("history/units/".length()), in, p)));
        }
      }
    }
    return stands;
  }

  @Test
  void nobodyStandsInWaterOrAbroad() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Stand stand : stands()) {
      Fact province = FACTS.find(Family.PROVINCE, stand.province()).orElseThrow();
      Optional<String> owner =
          province
              .attribute("state")
              .flatMap(state -> FACTS.find(Family.STATE, state))
              .flatMap(state -> state.attribute("owner_1936"));
      boolean land = province.attribute("type").equals(Optional.of("land"));
      if (!land || !owner.equals(Optional.of("SOV"))) {
        wrong.add(stand.toString());
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void totalsByFront() throws IOException {
    SortedMap<String, Integer> totals = new TreeMap<>();
    for (Stand stand : stands()) {
      totals.merge(stand.file() + ": " + stand.army(), 1, Integer::sum);
    }
    StringBuilder text = new StringBuilder();
    totals.forEach((front, count) -> text.append(front + ": " + count + "\n"));
    String kept = Files.exists(TOTALS) ? Files.readString(TOTALS) : "";
    if (System.getProperty("bless") != null && !kept.contentEquals(text)) {
      Files.writeString(TOTALS, text);
      fail("blessed " + TOTALS + ": look at the change");
    }
    assertEquals(kept, text.toString());
  }
}
