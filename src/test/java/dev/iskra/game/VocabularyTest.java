package dev.iskra.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.game.Reference.Instead;
import dev.iskra.game.Reference.Place;
import dev.iskra.game.Reference.Use;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class VocabularyTest {
  private final References references = Vocabulary.references();
  private final Blocks blocks = Vocabulary.blocks();

  private Reference only(Place place, String key, String... path) {
    List<Reference> found = references.at(place, key, List.of(path));
    assertEquals(1, found.size(), () -> place + " " + key + " " + found);
    return found.getFirst();
  }

  @Test
  void focusesAreRead() {
    for (String key : List.of("has_completed_focus", "HAS_COMPLETED_FOCUS")) {
      Reference reference = only(Place.TRIGGER, key);
      assertEquals(ObjectType.FOCUS, reference.family());
      assertEquals(Use.READS, reference.use());
      assertEquals(Set.of(), reference.instead());
    }
    assertEquals(List.of(), references.of(Place.EFFECT, "has_completed_focus"));
    assertEquals(ObjectType.FOCUS, only(Place.TRIGGER, "focus_progress", "focus").family());
    assertEquals(ObjectType.FOCUS, only(Place.EFFECT, "complete_national_focus").family());
    assertEquals(
        ObjectType.FOCUS, only(Place.EFFECT, "uncomplete_national_focus", "focus").family());
    assertEquals(ObjectType.FOCUS_TREE, only(Place.EFFECT, "load_focus_tree", "tree").family());
    assertEquals(ObjectType.FOCUS_TREE, only(Place.TRIGGER, "has_focus_tree").family());
    assertEquals(
        ObjectType.FOCUS, only(Place.DEFINITION, "focus", "prerequisite", "focus").family());
  }

  @Test
  void eventsDemandTheirType() {
    for (String type :
        List.of(
            "country_event",
            "news_event",
            "state_event",
            "unit_leader_event",
            "operative_leader_event")) {
      assertEquals(Optional.of(type), only(Place.EFFECT, type).demands());
      assertEquals(Optional.of(type), only(Place.EFFECT, type, "id").demands());
    }
    Reference random = only(Place.ON_ACTION, "random_events", Reference.EACH_VALUE);
    assertEquals(ObjectType.EVENT, random.family());
    assertEquals(Set.of(Instead.NUMBER), random.instead());
  }

  @Test
  void flagsAreSetReadModifiedAndCleared() {
    assertEquals(Use.SETS, only(Place.EFFECT, "set_country_flag").use());
    assertEquals(Use.SETS, only(Place.EFFECT, "set_country_flag", "flag").use());
    assertEquals(Use.MODIFIES, only(Place.EFFECT, "modify_global_flag", "flag").use());
    assertEquals(Use.CLEARS, only(Place.EFFECT, "clr_state_flag").use());
    assertEquals(Use.READS, only(Place.TRIGGER, "has_character_flag", "flag").use());
    assertEquals(ObjectType.MIO_FLAG, only(Place.TRIGGER, "has_mio_flag").family());
    assertEquals(ObjectType.PROJECT_FLAG, only(Place.EFFECT, "set_project_flag").family());
    assertEquals(ObjectType.UNIT_LEADER_FLAG, only(Place.EFFECT, "clr_unit_leader_flag").family());
  }

  @Test
  void variablesHaveTwoForms() {
    assertEquals(ObjectType.VARIABLE, only(Place.EFFECT, "set_variable", "var").family());
    Reference shortForm = only(Place.EFFECT, "add_to_variable", Reference.EACH_KEY);
    assertEquals(Use.MODIFIES, shortForm.use());
    assertEquals(Optional.of("var"), shortForm.unless());
    assertTrue(shortForm.except().contains("tooltip"));
    assertEquals(
        ObjectType.TEMPORARY_VARIABLE,
        only(Place.TRIGGER, "set_temp_variable", Reference.EACH_KEY).family());
    assertEquals(2, references.at(Place.TRIGGER, "check_variable", List.of("<key>")).size());
    assertEquals(List.of(), references.of(Place.TRIGGER, "set_variable"));
  }

  @Test
  void aScopeOrVariableMayStandForACountryOrState() {
    Reference tag = only(Place.TRIGGER, "original_tag");
    assertEquals(ObjectType.COUNTRY, tag.family());
    assertEquals(Set.of(Instead.SCOPE, Instead.VARIABLE), tag.instead());
    assertEquals(ObjectType.STATE, only(Place.EFFECT, "start_civil_war", "capital").family());
    assertEquals(ObjectType.STATE, only(Place.EFFECT, "start_civil_war", "states", "*").family());
  }

  @Test
  void everyReferenceIsForAKnownKeyOfTheGame() {
    Facts facts = Facts.newest();
    Set<String> newer =
        Set.of(
            "release_captured_generals_from",
            "capture_by",
            "has_any_general_captured_by",
            "is_in_state");
    for (Reference reference : references.all()) {
      boolean effect = facts.findIgnoringCase(ObjectType.EFFECT, reference.key()).isPresent();
      boolean trigger = facts.findIgnoringCase(ObjectType.TRIGGER, reference.key()).isPresent();
      boolean ours =
          !reference.places().contains(Place.EFFECT) && !reference.places().contains(Place.TRIGGER);
      assertTrue(ours || effect || trigger || newer.contains(reference.key()), reference.key());
    }
  }

  private Optional<BlockKind> opens(BlockKind in, String key) {
    return blocks.behind(in, key).opens();
  }

  @Test
  void blocksOpenBlocks() {
    assertEquals(Optional.of(BlockKind.TRIGGER), opens(BlockKind.EFFECT, "LIMIT"));
    assertEquals(Optional.of(BlockKind.EFFECT), opens(BlockKind.EFFECT, "ELSE_IF"));
    assertEquals(Optional.of(BlockKind.TRIGGER), opens(BlockKind.TRIGGER, "NOT"));
    assertEquals(Optional.of(BlockKind.EFFECT), opens(BlockKind.EFFECT, "every_owned_state"));
    assertEquals(Optional.of(BlockKind.TRIGGER), opens(BlockKind.TRIGGER, "any_country"));
    assertEquals(Optional.of(BlockKind.TEMPLATE), opens(BlockKind.EFFECT, "meta_effect"));
    assertEquals(Optional.empty(), opens(BlockKind.EFFECT, "add_popularity"));
    assertEquals(Optional.of(BlockKind.TRIGGER), opens(BlockKind.DEFINITION, "available"));
    assertEquals(Optional.of(BlockKind.OPTION), opens(BlockKind.DEFINITION, "option"));
    assertEquals(Optional.of(BlockKind.WEIGHT), opens(BlockKind.OPTION, "ai_chance"));
    assertEquals(Optional.of(BlockKind.EFFECT), opens(BlockKind.OPTION, "hidden_effect"));
    assertEquals(Optional.of(BlockKind.WEIGHT_MODIFIER), opens(BlockKind.WEIGHT, "modifier"));
    assertTrue(blocks.behind(BlockKind.EFFECT, "random").fields().contains("chance"));
  }

  @Test
  void aNumberIsAWeightInARandomListAndAStateElsewhere() {
    assertEquals(Optional.of(BlockKind.RANDOM_LIST), opens(BlockKind.EFFECT, "random_list"));
    assertEquals(Optional.of(BlockKind.RANDOM_ENTRY), opens(BlockKind.RANDOM_LIST, "217"));
    assertEquals(Optional.of(BlockKind.WEIGHT_MODIFIER), opens(BlockKind.RANDOM_ENTRY, "modifier"));
    assertEquals(Optional.of(BlockKind.EFFECT), opens(BlockKind.RANDOM_ENTRY, "217"));
    assertEquals(Optional.of(BlockKind.TRIGGER), opens(BlockKind.WEIGHT_MODIFIER, "217"));
    assertEquals(Optional.of(BlockKind.EFFECT), opens(BlockKind.EFFECT, "SOV"));
    assertEquals(Optional.of(BlockKind.EFFECT), opens(BlockKind.EFFECT, "FROM.owner"));
    assertEquals(Optional.of(BlockKind.ARGUMENTS), opens(BlockKind.ARGUMENTS, "217"));
  }

  @Test
  void filesSayWhatTheyDefine() {
    Definitions definitions = Vocabulary.definitions();
    String focuses = "common/national_focus/soviet.txt";
    Definition focus = definitions.at(focuses, List.of("focus_tree", "focus")).orElseThrow();
    assertEquals(ObjectType.FOCUS, focus.family());
    assertEquals("id", focus.field());
    assertEquals("<0>.id", focus.attributes().get("tree"));
    assertEquals(
        ObjectType.EVENT_NAMESPACE,
        definitions.at("events/perm.txt", List.of("add_namespace")).orElseThrow().family());
    assertEquals(
        "state_event",
        definitions
            .at("events/a.txt", List.of("STATE_EVENT"))
            .orElseThrow()
            .attributes()
            .get("type"));
    assertEquals(
        Optional.empty(), definitions.at("common/country_tags/a.txt", List.of("dynamic_tags")));
    assertEquals(
        Definition.Naming.ENTRY,
        definitions.at("common/country_tags/a.txt", List.of("SOV")).orElseThrow().naming());
    assertEquals(
        ObjectType.DECISION_CATEGORY,
        definitions.in("common/decisions/categories/a.txt").getFirst().family());
    assertEquals(ObjectType.SPRITE, definitions.in("interface/a/b/c.gfx").getFirst().family());
    assertEquals(ObjectType.SPRITE, definitions.in("interface/c.gfx").getFirst().family());
    assertEquals(
        ObjectType.ORDER_OF_BATTLE, definitions.in("history/units/SOV.txt").getFirst().family());
    assertEquals(List.of(), definitions.in("common/national_focus/readme.md"));
    assertEquals(List.of(), definitions.in("interface.gfx"));
    assertEquals(Optional.empty(), definitions.at("common/bop/a.txt", List.of("@constant")));
  }

  @Test
  void everyDefinitionHasAFolderAndAnEnding() {
    for (Definition definition : Vocabulary.definitions().all()) {
      assertTrue(definition.files().matches("[a-z_/]+(/\\*\\*)?/\\*\\.[a-z]+"), definition.files());
      assertEquals(definition.path().isEmpty(), definition.naming() == Definition.Naming.FILE);
    }
  }

  @Test
  void scopesAreRecognised() {
    Scopes scopes = Vocabulary.scopes();
    assertTrue(scopes.word("Root").orElseThrow().value());
    assertFalse(scopes.word("overlord").orElseThrow().value());
    assertEquals("state", scopes.word("CAPITAL_SCOPE").orElseThrow().to());
    assertEquals("event_target:", scopes.word("event_target:lenin").orElseThrow().word());
    for (String scope :
        List.of("SOV", "D01", "217", "PREV.PREV", "var:x", "ROOT.capital_scope", "sp:a")) {
      assertTrue(scopes.opensScope(scope), scope);
    }
    for (String other : List.of("NOT", "limit", "Sov", "217a", "", ".", "add_stability", "x:y")) {
      assertFalse(scopes.opensScope(other), other);
    }
  }

  @Test
  void listsAreWhole() {
    assertEquals(15, Vocabulary.tags().size());
    assertEquals(10, Vocabulary.languages().size());
    assertTrue(Vocabulary.dlc().contains("No Compromise, No Surrender"));
    assertTrue(Vocabulary.focusFilters().contains("FOCUS_FILTER_POLITICAL"));
    for (List<String> list :
        List.of(
            Vocabulary.tags(),
            Vocabulary.languages(),
            Vocabulary.dlc(),
            Vocabulary.focusFilters())) {
      assertEquals(list.size(), new HashSet<>(list).size());
    }
  }
}
