package dev.iskra.mod;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.mod.text.TextFile;
import dev.iskra.mod.text.TextNeed;
import dev.iskra.text.SourceFile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Which keys a piece of script shows to players.
class TextFileTest {
  private static List<String> keys(String definition, String script) {
    SourceFile file = SourceFile.of("t.txt", script);
    return TextFile.of(Set.of(definition), ScriptReader.read(file).value().entries())
        .needs()
        .stream()
        .map(TextNeed::key)
        .toList();
  }

  @Test
  void anEventShowsItsTitlesTextsAndOptions() {
    assertEquals(
        List.of("f.1.t", "f.1.d", "f.1.e", "f.1.a", "f.1.b"),
        keys(
            "event",
            """
            country_event = {
              id = f.1
              title = f.1.t
              desc = { text = f.1.d trigger = { always = no } }
              desc = { text = f.1.e }
              option = { name = f.1.a }
              option = { name = { text = f.1.b } }
              option = { add_political_power = 1 }
            }
            """));
  }

  @Test
  void aHiddenEventShowsNothing() {
    assertEquals(
        List.of(), keys("event", "country_event = { id = f.1 hidden = yes title = f.1.t }"));
  }

  @Test
  void whatIsATextItselfIsNoKey() {
    for (String text : List.of("Wait and see.", "Okay", "Okay..", "OK...", "[GetName]", "1.", "")) {
      assertEquals(
          List.of(), keys("event", "country_event = { id = f.1 title = \"" + text + "\" }"), text);
    }
    assertEquals(List.of("a.b"), keys("event", "country_event = { id = f.1 title = \"a.b\" }"));
  }

  @Test
  void aTitleIsAnIdUnlessAKeyIsWritten() {
    assertEquals(
        List.of("plain", "other_key"),
        keys(
            "focus_tree",
            "focus_tree = { focus = { id = plain } focus = { id = named text = other_key } }"));
    assertEquals(
        List.of("plain", "other_key"),
        keys("decision", "c = { plain = { } named = { name = other_key } }"));
  }

  @Test
  void aDecisionThatIsNeverVisibleHasNoTitle() {
    assertEquals(
        List.of("seen"),
        keys(
            "decision",
            "c = { hidden = { visible = { always = no } } seen = { visible = { tag = GER } } }"));
  }

  @Test
  void anIdeaSaysItsCategory() {
    SourceFile file = SourceFile.of("t.txt", "ideas = { hidden_ideas = { secret = { } } }");
    TextNeed need =
        TextFile.of(Set.of("ideas"), ScriptReader.read(file).value().entries()).needs().getFirst();
    assertEquals("hidden_ideas", need.within());
    SourceFile tags =
        SourceFile.of("t.txt", "idea_categories = { a = { hidden = yes } b = { hidden = no } }");
    assertEquals(
        List.of("a"),
        TextFile.of(Set.of("idea_category"), ScriptReader.read(tags).value().entries()).hidden());
  }

  @Test
  void otherFilesShowNothing() {
    assertEquals(List.of(), keys("country_history", "country_event = { id = f.1 title = f.1.t }"));
  }
}
