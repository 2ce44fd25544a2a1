package dev.iskra.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.game.Glossary;
import dev.iskra.kinds.AllKinds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What people are told is about things that are there, and there is enough of it.
class KnowledgeTest {
  private final Knowledge knowledge = Knowledge.of(AllKinds.list());

  @Test
  void everyNameIsExplained() {
    for (Topic topic : Topic.values()) {
      for (String name : names(topic)) {
        List<Entry> entries = knowledge.explain(topic.word() + ":" + name);
        assertFalse(entries.isEmpty(), topic.word() + ":" + name);
        entries.forEach(entry -> assertEquals(topic, entry.topic()));
      }
    }
  }

  private List<String> names(Topic topic) {
    return knowledge.chapter(topic).map(Chapter::names).orElse(List.of());
  }

  @Test
  void whatHasAMeaningIsThere() {
    for (Topic topic : List.of(Topic.EFFECT, Topic.TRIGGER, Topic.MODIFIER)) {
      Set<String> known = new HashSet<>();
      names(topic).forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
      Glossary glossary = Glossary.of(topic.word());
      List<String> strangers = new ArrayList<>(glossary.names());
      glossary.examples().forEach(example -> strangers.addAll(example.names()));
      strangers.removeIf(name -> known.contains(name.toLowerCase(Locale.ROOT)));
      assertEquals(List.of(), strangers);
    }
  }

  @Test
  void theMostUsedHaveAMeaning() {
    assertTrue(meanings(Topic.EFFECT) >= 380);
    assertTrue(meanings(Topic.TRIGGER) >= 310);
    assertTrue(meanings(Topic.MODIFIER) >= 180);
    assertEquals(names(Topic.SCOPE).size(), meanings(Topic.SCOPE), "a scope has no meaning");
    assertEquals(names(Topic.ON_ACTION).size(), meanings(Topic.ON_ACTION), "nor an on action");
  }

  private long meanings(Topic topic) {
    return names(topic).stream()
        .flatMap(name -> knowledge.explain(topic.word() + ":" + name).stream())
        .filter(entry -> entry.meaning().isPresent())
        .count();
  }

  @Test
  void meaningsAreSentences() {
    List<Glossary> glossaries = new ArrayList<>();
    for (String sort : List.of("effect", "trigger", "modifier", "scope", "command")) {
      glossaries.add(Glossary.of(sort));
    }
    glossaries.add(Glossary.ofFields("on_action"));
    for (Glossary glossary : glossaries) {
      Set<String> seen = new HashSet<>();
      for (String name : glossary.names()) {
        String meaning = glossary.meaning(name).orElseThrow();
        assertTrue(meaning.matches("[A-Z`].*[.…]"), () -> name + ": " + meaning);
        assertEquals(0, meaning.chars().filter(c -> c == '`').count() % 2, name);
        assertTrue(seen.add(name), () -> name + " stands twice");
      }
    }
  }

  @Test
  void whatIsUnknownStaysRare() {
    for (Topic topic : List.of(Topic.EFFECT, Topic.TRIGGER, Topic.MODIFIER)) {
      assertTrue(knowledge.unknown(topic) * 20 <= names(topic).size(), topic.word());
    }
    assertTrue(knowledge.unknown(Topic.EFFECT) > 0, "the count counts nothing");
  }

  @Test
  void aPatternAnswersForNamesTheGameKnows() {
    assertEquals("⟨ideology⟩_drift", knowledge.explain("communism_drift").getFirst().name());
    assertEquals("⟨ideology⟩_drift", knowledge.explain("⟨ideology⟩_drift").getFirst().name());
    assertEquals(List.of(), knowledge.explain("comunism_drift"));
    assertEquals(List.of(), knowledge.explain("_drift"));
  }

  @Test
  void namesAreFoundAsTheyAreWritten() {
    assertEquals(List.of("event_target:"), found("event_target:congress"));
    assertEquals(List.of("event_target:"), found("scope:event_target:"));
    assertEquals(List.of("ROOT", "Root"), found("root"));
    assertEquals(List.of("GetTag"), found("[ROOT.GetTag]"));
    assertEquals(List.of("GetTag"), found("country.gettag"));
    assertEquals(List.of(), found("State.GetTag"));
    assertEquals(List.of("on_weekly_TAG"), found("on_weekly_SPR"));
    assertEquals(List.of("focus.completion_reward"), found("focus.reward"));
  }

  private List<String> found(String asked) {
    return knowledge.explain(asked).stream().map(Entry::name).toList();
  }

  @Test
  void wrongNamesLeadOn() {
    assertEquals(List.of("add_popularity"), knowledge.near("add_populariti", List.of()));
    assertEquals(List.of("trigger:has_war"), knowledge.near("effect:has_war", List.of()));
    assertEquals(List.of("some-rule"), knowledge.near("some-rul", List.of("some-rule")));
    assertTrue(knowledge.near("popularity", List.of()).contains("add_popularity"));
    assertEquals(List.of(), knowledge.near("zzzzzzzz", List.of()));
  }
}
