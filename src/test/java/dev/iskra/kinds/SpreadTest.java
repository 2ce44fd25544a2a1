package dev.iskra.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.compiler.Compiled;
import dev.iskra.compiler.Compiler;
import dev.iskra.compiler.Sources;
import dev.iskra.emit.ModPath;
import dev.iskra.game.Fact;
import dev.iskra.game.Facts;
import dev.iskra.game.ObjectType;
import dev.iskra.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Divisions that the compiler spreads over states: whatever is asked for, each stands on land
/// and at home, the lock keeps them there, and a greater count moves nobody. The seeds are fixed.
class SpreadTest {
  private static final int RUNS = 60;
  private static final Facts FACTS = Facts.newest();
  private static final Pattern LOCATION = Pattern.compile("location = ([0-9]+)");
  private static final String MOD =
      "mod spec \"Spec\" { version = \"0.1.0\"  game = \"1.17.*\" }\n";

  private record Army(String tag, List<String> states, int count) {
    static Army of(long seed) {
      Random random = new Random(seed);
      List<String> tags = List.of("SOV", "GER", "FRA", "ENG", "ITA", "JAP", "USA", "POL", "CHI");
      String tag = tags.get(random.nextInt(tags.size()));
      List<String> own =
          new ArrayList<>(FACTS.names(ObjectType.STATE).filter(s -> owns(tag, s)).toList());
      Collections.shuffle(own, random);
      return new Army(tag, own.subList(0, 1 + random.nextInt(5)), 1 + random.nextInt(40));
    }

    Army with(int other) {
      return new Army(tag, states, other);
    }

    String source() {
      return MOD
          + ("oob army for " + tag + " {\n    start = yes\n")
          + "    template rifle \"Rifle\" { regiments = [ [infantry] ] }\n"
          + ("    army \"First\" { " + count + " x rifle at states [ ")
          + (String.join(", ", states) + " ] }\n}\n");
    }
  }

  private static boolean owns(String tag, String state) {
    Fact fact = FACTS.find(ObjectType.STATE, state).orElseThrow();
    return fact.attribute("owner_1936").equals(Optional.of(tag))
        && fact.words("provinces").stream().anyMatch(SpreadTest::isLand);
  }

  private static boolean isLand(String province) {
    return attribute(province, "type").equals("land");
  }

  private static String attribute(String province, String name) {
    return FACTS.find(ObjectType.PROVINCE, province).orElseThrow().attribute(name).orElse("");
  }

  private static Compiled.Mod compiled(Army army, Optional<String> lock) {
    Compiled compiled =
        Compiler.compile(
            new Sources(
                List.of(SourceFile.of("mod-src/main.iskra", army.source())),
                List.of(),
                List.of(),
                lock.map(text -> SourceFile.of("iskra.lock", text))),
            AllKinds.list(),
            1);
    assertEquals(List.of(), compiled.diagnostics(), army.source());
    return compiled.mod().orElseThrow();
  }

  private static List<String> locations(Compiled.Mod mod) {
    byte[] bytes = mod.tree().find(new ModPath("history/units/army.txt")).orElseThrow().bytes();
    Matcher found = LOCATION.matcher(new String(bytes, StandardCharsets.UTF_8));
    List<String> result = new ArrayList<>();
    while (found.find()) {
      result.add(found.group(1));
    }
    return result;
  }

  @Test
  void nobodyStandsInWaterOrAbroad() {
    for (long seed = 0; seed < RUNS; seed++) {
      Army army = Army.of(seed);
      List<String> places = locations(compiled(army, Optional.empty()));
      assertEquals(army.count(), places.size());
      for (String province : places) {
        assertTrue(isLand(province), province);
        assertTrue(army.states().contains(attribute(province, "state")), province);
      }
    }
  }

  @Test
  void theLockKeepsThemAndAGreaterCountMovesNobody() {
    for (long seed = 0; seed < RUNS; seed++) {
      Army army = Army.of(seed);
      Compiled.Mod first = compiled(army, Optional.empty());
      Compiled.Mod again = compiled(army, Optional.of(first.lock()));
      assertEquals(first.lock(), again.lock());
      Compiled.Mod more = compiled(army.with(army.count() + 7), Optional.of(first.lock()));
      assertEquals(locations(first), locations(more).subList(0, army.count()));
      assertEquals(
          locations(compiled(army.with(army.count() + 7), Optional.empty())), locations(more));
    }
  }

  @Test
  void aPlaceThatIsNoLongerAskedForIsGivenUp() {
    for (long seed = 0; seed < RUNS; seed++) {
      Army army = Army.of(seed);
      if (army.states().size() == 1) {
        continue;
      }
      List<String> before = locations(compiled(army, Optional.empty()));
      Army smaller =
          new Army(army.tag(), army.states().subList(1, army.states().size()), army.count());
      String lock = compiled(army, Optional.empty()).lock();
      List<String> after = locations(compiled(smaller, Optional.of(lock)));
      for (int i = 0; i < before.size(); i++) {
        boolean valid = smaller.states().contains(attribute(before.get(i), "state"));
        assertEquals(valid, after.get(i).equals(before.get(i)), army + " " + i);
        assertFalse(attribute(after.get(i), "state").equals(army.states().getFirst()));
      }
    }
  }

  @Test
  void linesOfAMergeAndOfStrangersDoNoHarm() {
    Army army = Army.of(1);
    String lock = compiled(army, Optional.empty()).lock();
    String noise =
        "place army/first/rifle/1 1\nplace nobody/first/rifle/1 2\nplace army/first/rifle/1 zz\n";
    Compiled.Mod again = compiled(army, Optional.of(lock + noise + lock));
    assertEquals(lock, again.lock());
  }
}
