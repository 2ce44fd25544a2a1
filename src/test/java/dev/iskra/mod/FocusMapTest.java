package dev.iskra.mod;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.mod.focus.Focus;
import dev.iskra.mod.focus.FocusFile;
import dev.iskra.mod.focus.FocusMap;
import dev.iskra.mod.focus.Mistakes;
import dev.iskra.model.Symbol;
import dev.iskra.text.SourceFile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What follows from what the focuses of a tree say of each other.
class FocusMapTest {
  private static List<Focus> focuses(String tree, Mistakes mistakes) {
    SourceFile file = SourceFile.of("t.txt", "focus_tree = {\n" + tree + "}\n");
    return FocusFile.of(
            Set.of("focus_tree"),
            ScriptReader.read(file).value().entries(),
            Symbol.Origin.SCRIPT,
            mistakes)
        .trees()
        .getFirst()
        .focuses();
  }

  private static FocusMap map(String tree) {
    return new FocusMap(focuses(tree, Mistakes.NONE));
  }

  private static List<List<String>> ids(List<List<Focus>> groups) {
    return groups.stream().map(group -> group.stream().map(Focus::id).toList()).toList();
  }

  @Test
  void focusesThatRequireEachOtherAreACircle() {
    FocusMap map =
        map(
            """
            focus = { id = a prerequisite = { focus = b } }
            focus = { id = b prerequisite = { focus = a } }
            focus = { id = c prerequisite = { focus = c } }
            focus = { id = behind prerequisite = { focus = a } }
            """);
    assertEquals(List.of(List.of("a", "b"), List.of("c")), ids(map.requirementCircles()));
  }

  @Test
  void anAlternativeLeadsOutOfACircle() {
    FocusMap map =
        map(
            """
            focus = { id = root }
            focus = { id = a prerequisite = { focus = b focus = root } }
            focus = { id = b prerequisite = { focus = a } }
            focus = { id = far prerequisite = { focus = far focus = of_another_tree } }
            focus = { id = free prerequisite = { } }
            """);
    assertEquals(List.of(), ids(map.requirementCircles()));
  }

  @Test
  void bothPrerequisitesCount() {
    FocusMap map =
        map(
            """
            focus = { id = root }
            focus = { id = a prerequisite = { focus = root } prerequisite = { focus = b } }
            focus = { id = b prerequisite = { focus = a } }
            """);
    assertEquals(List.of(List.of("a", "b")), ids(map.requirementCircles()));
  }

  @Test
  void positionsThatCountFromEachOtherAreACircle() {
    FocusMap map =
        map(
            """
            focus = { id = a x = 0 y = 1 relative_position_id = b }
            focus = { id = b x = 0 y = 1 relative_position_id = a }
            focus = { id = c x = 0 y = 0 relative_position_id = a }
            """);
    assertEquals(List.of(List.of("a", "b")), ids(map.positionCircles()));
    assertEquals(List.of(), ids(map.overlaps()));
  }

  @Test
  void focusesOnOneSpotOverlap() {
    FocusMap map =
        map(
            """
            focus = { id = a x = 2 y = 1 }
            focus = { id = b x = 1 y = 1 relative_position_id = c }
            focus = { id = c x = 1 y = 0 }
            focus = { id = nowhere x = 2 }
            focus = { id = between x = 2.5 y = 1 }
            """);
    assertEquals(List.of(List.of("a", "b")), ids(map.overlaps()));
  }

  @Test
  void whatIsMovedOrHiddenOverlapsNothing() {
    FocusMap map =
        map(
            """
            focus = { id = a x = 2 y = 1 }
            focus = { id = moved x = 2 y = 1 offset = { x = 1 trigger = { } } }
            focus = { id = hidden x = 0 y = 0 allow_branch = { always = no } }
            focus = { id = counts_from_it x = 2 y = 1 relative_position_id = hidden }
            focus = { id = required x = 2 y = 1 prerequisite = { focus = hidden } }
            """);
    assertEquals(List.of(), ids(map.overlaps()));
  }

  @Test
  void aLongChainIsFollowedToItsEnd() {
    StringBuilder tree = new StringBuilder();
    int length = 20_000;
    for (int i = 0; i < length; i++) {
      tree.append("focus = { id = f").append(i).append(" x = ").append(i).append(" y = 0");
      tree.append(" prerequisite = { focus = f").append(i + 1).append(" } }\n");
    }
    tree.append("focus = { id = f").append(length).append(" x = 0 y = 1 }\n");
    assertEquals(List.of(), ids(map(tree.toString()).requirementCircles()));
  }

  @Test
  void aMistakeBelongsToTheFocusBeforeIt() {
    String tree = "focus = { id = a }\nfocus = { id = b cosst = 5 }\nfocus = { id = c }\n";
    List<Focus> sound = focuses(tree, Mistakes.NONE);
    assertEquals(List.of(false, false, false), sound.stream().map(Focus::misread).toList());
    SourceFile file = sound.getFirst().at().source();
    assertEquals(List.of(), sound.stream().filter(Focus::costs).toList());
    int at = file.text(0, file.length()).indexOf("cosst");
    List<Focus> marked = marked(file, at);
    assertEquals(List.of(false, true, false), marked.stream().map(Focus::misread).toList());
  }

  private static List<Focus> marked(SourceFile file, int at) {
    return FocusFile.of(
            Set.of("focus_tree"),
            ScriptReader.read(file).value().entries(),
            Symbol.Origin.SCRIPT,
            new Mistakes(List.of(file.span(at, at + 5)), false))
        .trees()
        .getFirst()
        .focuses();
  }
}
