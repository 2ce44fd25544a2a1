package dev.iskra.kinds;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.compiler.Compiled;
import dev.iskra.compiler.Compiler;
import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Severity;
import dev.iskra.emit.ModPath;
import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// A focus that is moved takes along what counts from it. Places are worked out from the emitted
/// script alone, as the game does it: `x` and `y`, the offsets whose trigger holds, and the place
/// of the focus named in `relative_position_id`, which must have been written before.
class MovedFocusesTest {
  private static final String MOD =
      "mod spec \"Spec\" { version = \"0.1.0\"  game = \"1.17.*\" }\n";
  private static final String MOVED = "has_war = yes";

  record Spot(int x, int y) {
    Spot plus(Spot other) {
      return new Spot(x + other.x, y + other.y);
    }
  }

  private static final Spot NOWHERE = new Spot(0, 0);

  /// Where the game would put the focuses of the tree.
  ///
  /// @param moved whether the triggers of offsets hold
  private static Map<String, Spot> spots(String focuses, boolean moved) {
    String source =
        MOD
            + "focus_tree soviet {\n"
            + "    country = { factor = 0  modifier = { add = 100  original_tag = SOV } }\n"
            + focuses
            + "}\n";
    Compiled compiled =
        Compiler.compile(
            new Sources(
                List.of(SourceFile.of("mod-src/main.iskra", source)),
                List.of(),
                List.of(),
                Optional.empty()),
            AllKinds.list(),
            1);
    assertTrue(
        compiled.diagnostics().stream().noneMatch(d -> d.severity() == Severity.ERROR),
        () -> compiled.diagnostics() + "\n" + source);
    ModPath path = new ModPath("common/national_focus/soviet.txt");
    byte[] bytes = compiled.mod().orElseThrow().tree().find(path).orElseThrow().bytes();
    Field tree =
        (Field)
            ScriptReader.read(SourceFile.of("soviet.txt", bytes)).value().entries().stream()
                .filter(Field.class::isInstance)
                .findFirst()
                .orElseThrow();
    Map<String, Spot> result = new LinkedHashMap<>();
    ((Block) tree.value())
        .fields()
        .filter(field -> field.is("focus"))
        .map(field -> (Block) field.value())
        .forEach(focus -> place(focus, moved, result));
    return result;
  }

  private static void place(Block focus, boolean moved, Map<String, Spot> before) {
    Spot spot = spot(focus);
    if (moved) {
      for (Field offset : focus.fields().filter(f -> f.is("offset")).toList()) {
        spot = spot.plus(spot((Block) offset.value()));
      }
    }
    Optional<String> anchor = focus.scalar("relative_position_id").map(s -> s.text());
    if (anchor.isPresent()) {
      assertTrue(before.containsKey(anchor.get()), () -> anchor.get() + " is written later");
      spot = spot.plus(before.getOrDefault(anchor.get(), NOWHERE));
    }
    before.put(focus.scalar("id").orElseThrow().text(), spot);
  }

  private static Spot spot(Block block) {
    return new Spot(number(block, "x"), number(block, "y"));
  }

  private static int number(Block block, String field) {
    return Integer.parseInt(block.scalar(field).orElseThrow().text());
  }

  @Test
  void aShiftedBranchMovesAsOne() {
    String source =
        """
        focus letters "Letters" { at = (0, 0)  cost = 5 }
        branch spain at (6, 0) {
            shift (-2, 1) when { has_war = yes }
            focus spain "Spain" { at = (0, 0)  cost = 5 }
            focus brigades "The Brigades" { below = spain  cost = 5 }
            focus front "The Front" { right_of = brigades by 4  cost = 5 }
        }
        focus poem "A Poem" { below = front by 2  cost = 5 }
        """;
    Map<String, Spot> still = spots(source, false);
    Map<String, Spot> moved = spots(source, true);
    assertEquals(
        Map.of(
            "letters", new Spot(0, 0),
            "spain", new Spot(6, 0),
            "brigades", new Spot(6, 1),
            "front", new Spot(10, 1),
            "poem", new Spot(10, 3)),
        still);
    assertEquals(new Spot(0, 0), moved.get("letters"));
    for (String id : List.of("spain", "brigades", "front", "poem")) {
      Spot before = requireNonNull(still.get(id));
      assertEquals(before.plus(new Spot(-2, 1)), moved.get(id), id);
    }
  }

  @Test
  void anOffsetOfAPastedFocusMovesWhatStandsBelow() {
    String source =
        """
        focus poem "A Poem" { below = old  cost = 5 }
        focus = {
            id = old x = 3 y = 0 cost = 5 completion_reward = { }
            offset = { x = 10 y = 0 trigger = { has_war = yes } }
        }
        """;
    assertEquals(new Spot(3, 1), spots(source, false).get("poem"));
    assertEquals(new Spot(13, 1), spots(source, true).get("poem"));
  }

  /// Trees of random shape: what is emitted stands where the source says, moved or not.
  @Test
  void treesOfAnyShapeStandWhereTheyShould() {
    for (int seed = 0; seed < 300; seed++) {
      Tree tree = new Tree(new SplittableRandom(seed));
      assertEquals(tree.spots(false), new LinkedHashMap<>(spots(tree.source(), false)), "" + seed);
      assertEquals(tree.spots(true), new LinkedHashMap<>(spots(tree.source(), true)), "" + seed);
    }
  }

  /// A random tree: focuses that count from the corner or from one another, in any order, some of
  /// them with an offset.
  private static final class Tree {
    private record Focus(int anchor, Spot spot, Optional<Spot> offset) {}

    private final List<Focus> focuses = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();

    Tree(RandomGenerator random) {
      int size = random.nextInt(1, 15);
      for (int i = 0; i < size; i++) {
        int anchor = i == 0 || random.nextInt(3) == 0 ? -1 : random.nextInt(i);
        Spot spot = new Spot(random.nextInt(-9, 10), random.nextInt(-9, 10));
        Optional<Spot> offset =
            random.nextInt(4) == 0
                ? Optional.of(new Spot(random.nextInt(-9, 10), random.nextInt(-9, 10)))
                : Optional.empty();
        focuses.add(new Focus(anchor, spot, offset));
        order.add(random.nextInt(order.size() + 1), i);
      }
    }

    String source() {
      StringBuilder out = new StringBuilder();
      for (int i : order) {
        Focus focus = focuses.get(i);
        out.append("focus f").append(i).append(" \"F\" { cost = 5");
        if (focus.anchor < 0) {
          out.append("  at = (").append(focus.spot.x).append(", ").append(focus.spot.y).append(")");
        } else {
          out.append("  relative_position_id = f").append(focus.anchor);
          out.append("  x = ").append(focus.spot.x).append("  y = ").append(focus.spot.y);
        }
        focus.offset.ifPresent(
            by ->
                out.append("  offset = { x = ")
                    .append(by.x)
                    .append("  y = ")
                    .append(by.y)
                    .append("  trigger = { " + MOVED + " } }"));
        out.append(" }\n");
      }
      return out.toString();
    }

    Map<String, Spot> spots(boolean moved) {
      Map<String, Spot> result = new LinkedHashMap<>();
      for (int i = 0; i < focuses.size(); i++) {
        Focus focus = focuses.get(i);
        Spot spot = focus.spot.plus(moved ? focus.offset.orElse(NOWHERE) : NOWHERE);
        result.put(
            "f" + i,
            focus.anchor < 0 ? spot : spot.plus(requireNonNull(result.get("f" + focus.anchor))));
      }
      return result;
    }
  }
}
