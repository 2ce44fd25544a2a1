package dev.iskra.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.text.NearestNames;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FactsTest {
  private final Facts facts = Facts.load("1.17.4").orElseThrow();

  private Optional<String> attribute(ObjectType family, String name, String attribute) {
    return facts.find(family, name).orElseThrow().attribute(attribute);
  }

  @Test
  void knowsItsVersions() {
    assertTrue(Facts.versions().contains("1.17.4"));
    assertEquals(Optional.empty(), Facts.load("1.17"));
    assertEquals(Facts.versions().getLast(), Facts.newest().version());
  }

  @Test
  void knowsCountriesAndStates() {
    assertEquals(Optional.of("219"), attribute(ObjectType.COUNTRY, "SOV", "capital_state"));
    assertEquals(Optional.of("static"), attribute(ObjectType.COUNTRY, "SOV", "kind"));
    assertEquals(Optional.of("Stalingrad"), attribute(ObjectType.STATE, "217", "name"));
    assertEquals(Optional.of("SOV"), attribute(ObjectType.STATE, "217", "owner_1936"));
    Fact stalingrad = facts.find(ObjectType.STATE, "217").orElseThrow();
    assertTrue(stalingrad.words("provinces").contains("3529"));
    assertEquals(Optional.of("217"), attribute(ObjectType.PROVINCE, "3529", "state"));
    assertEquals(Optional.of("land"), attribute(ObjectType.PROVINCE, "3529", "type"));
    assertFalse(facts.has(ObjectType.COUNTRY, "XQZ"));
    assertFalse(facts.has(ObjectType.STATE, "99999"));
  }

  @Test
  void knowsFocusesEventsAndCharacters() {
    assertTrue(facts.has(ObjectType.FOCUS_TREE, "soviet_focus"));
    assertEquals(
        Optional.of("focus"), attribute(ObjectType.FOCUS, "SOV_collectivist_propaganda", "kind"));
    assertEquals(
        Optional.of("soviet_focus"),
        attribute(ObjectType.FOCUS, "SOV_collectivist_propaganda", "tree"));
    assertEquals(
        Optional.of("country_event"), attribute(ObjectType.EVENT, "AAT_MIO_events.1", "type"));
    assertEquals(
        Optional.of("country_leader"),
        attribute(ObjectType.CHARACTER, "SOV_iosif_stalin", "roles"));
    assertTrue(facts.has(ObjectType.SPRITE, "GFX_report_event_generic_conference"));
    assertTrue(facts.has(ObjectType.SPRITE, "GFX_Portrait_SWE_daniel_sjöberg"));
    assertTrue(facts.has(ObjectType.CHARACTER, "COL_alfonso_lópez_pumarejo"));
    assertTrue(facts.has(ObjectType.LOCALISATION_KEY, "communism_desc"));
    assertEquals(
        List.of("political_advisor", "economy", "mobilization_laws", "trade_laws"),
        facts.find(ObjectType.IDEA_CATEGORY, "government").orElseThrow().words("slot"));
  }

  @Test
  void holdsWholeFamilies() {
    assertEquals(121_179, facts.count(ObjectType.LOCALISATION_KEY));
    assertEquals(9_906, facts.count(ObjectType.FOCUS));
    assertEquals(427, facts.count(ObjectType.COUNTRY));
    assertEquals(1_046, facts.count(ObjectType.STATE));
    for (ObjectType family : ObjectType.values()) {
      List<String> names = facts.names(family).toList();
      assertEquals(facts.count(family), names.size(), family.id());
      assertEquals(names.size(), new HashSet<>(names).size(), family.id());
      assertEquals(facts.covers(family), !names.isEmpty(), family.id());
      assertEquals(NameListWriter.sorted(names), names, family.id());
    }
  }

  @Test
  void findsEveryNameItLists() {
    for (ObjectType family : ObjectType.values()) {
      facts
          .names(family)
          .forEach(
              name -> {
                assertEquals(name, facts.find(family, name).orElseThrow().name());
                assertFalse(facts.has(family, name + "~"), name);
              });
    }
  }

  @Test
  void caseMattersUnlessAskedNotTo() {
    assertFalse(facts.has(ObjectType.FOCUS_TREE, "Soviet_Focus"));
    Fact found = facts.findIgnoringCase(ObjectType.FOCUS_TREE, "Soviet_Focus").orElseThrow();
    assertEquals("soviet_focus", found.name());
    assertEquals(Optional.empty(), facts.findIgnoringCase(ObjectType.FOCUS_TREE, "soviet_focuses"));
  }

  @Test
  void suggestsNearNames() {
    assertEquals(
        List.of("SOV_iosif_stalin"), facts.nearest(ObjectType.CHARACTER, "SOV_josif_stalin"));
    assertEquals(List.of("soviet_focus"), facts.nearest(ObjectType.FOCUS_TREE, "sovite_focus"));
    assertEquals(List.of("soviet_focus"), facts.nearest(ObjectType.FOCUS_TREE, "SOVIET_FOCUS"));
    assertEquals("SOV", facts.nearest(ObjectType.COUNTRY, "sov").getFirst());
    assertEquals(List.of(), facts.nearest(ObjectType.FOCUS, "nothing_like_this_at_all"));
    assertEquals(List.of(), facts.nearest(ObjectType.ACE, "anything"));
  }

  @Test
  void theWalkFindsWhatMeasuringEachNameFinds() {
    List<String> names = facts.names(ObjectType.SPRITE).toList();
    for (int i = 0; i < names.size(); i += 997) {
      String misspelt = names.get(i).replaceFirst("a", "o").replaceFirst("_t", "t_");
      assertEquals(NearestNames.of(misspelt, names), facts.nearest(ObjectType.SPRITE, misspelt));
    }
  }

  @Test
  void sharesTablesBetweenThreads() {
    Set<Boolean> answers =
        IntStream.range(0, 400)
            .parallel()
            .mapToObj(i -> facts.has(ObjectType.FOCUS, "SOV_collectivist_propaganda"))
            .collect(Collectors.toSet());
    assertEquals(Set.of(true), answers);
  }

  @Test
  void unknownAttributesAreRefused() {
    Fact fact = facts.find(ObjectType.COUNTRY, "SOV").orElseThrow();
    assertThrows(IllegalArgumentException.class, () -> fact.attribute("capital"));
    assertEquals(
        List.of("name", "kind", "capital_state", "ruling_party"),
        List.copyOf(fact.attributes().keySet()));
  }

  @Test
  void namesOfReplacedFilesAreGone() {
    Facts facts = Facts.newest();
    assertTrue(facts.has(ObjectType.EVENT, "AAT_britain_narvik.1"));
    Facts without = facts.without(Set.of(), Set.of("events/britain.txt"));
    assertFalse(without.has(ObjectType.EVENT, "AAT_britain_narvik.1"));
    assertTrue(without.has(ObjectType.EVENT, "AAT_MIO_events.1"));
    assertTrue(without.covers(ObjectType.EVENT));
    Facts folder = facts.without(Set.of("events"), Set.of());
    assertFalse(folder.has(ObjectType.EVENT, "AAT_MIO_events.1"));
    assertTrue(folder.has(ObjectType.IDEA, "export_focus"));
    assertEquals(folder, facts.without(Set.of("events"), Set.of()));
  }
}
