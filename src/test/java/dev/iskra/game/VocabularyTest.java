package dev.iskra.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class VocabularyTest {
  /// What effects set, tokens of roles, and parts of interface files that nothing names.
  private static final Set<ObjectType> COLLECTED_OTHERWISE =
      Set.of(
          ObjectType.ARRAY,
          ObjectType.TEMPORARY_ARRAY,
          ObjectType.VARIABLE,
          ObjectType.TEMPORARY_VARIABLE,
          ObjectType.CHARACTER_FLAG,
          ObjectType.COUNTRY_FLAG,
          ObjectType.GLOBAL_FLAG,
          ObjectType.PROJECT_FLAG,
          ObjectType.STATE_FLAG,
          ObjectType.UNIT_LEADER_FLAG,
          ObjectType.COSMETIC_TAG,
          ObjectType.EVENT_TARGET,
          ObjectType.GLOBAL_EVENT_TARGET,
          ObjectType.ADVISOR_TOKEN,
          ObjectType.FONT);

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

  /// A mod's file at the path of one of the game takes its names away; those in it must count.
  @Test
  void whatTheGameDefinesInFilesIsCollectedFromThoseOfMods() {
    Set<ObjectType> collected = EnumSet.noneOf(ObjectType.class);
    Vocabulary.definitions().all().forEach(definition -> collected.add(definition.family()));
    BuiltInFacts game = new BuiltInFacts("1.17.4");
    assertEquals(
        COLLECTED_OTHERWISE,
        Arrays.stream(ObjectType.values())
            .filter(family -> !collected.contains(family))
            .filter(
                family ->
                    game.table(family)
                        .filter(table -> table.columns().contains(FactsFile.PLACE))
                        .isPresent())
            .collect(Collectors.toSet()));
  }

  @Test
  void everyDefinitionHasAFolderAndAnEnding() {
    for (Definition definition : Vocabulary.definitions().all()) {
      assertTrue(
          definition.files().matches("[a-z_/]+(/\\*\\*)?/(\\*|[a-z_]+)\\.[a-z]+"),
          definition.files());
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
