package dev.iskra.generate;

import dev.iskra.game.Fact;
import dev.iskra.game.Facts;
import dev.iskra.game.ObjectType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes what is known of a name besides what its line in `definitions.txt` tells.
///
/// @param points the victory points by their states
/// @param labels what names are called, by the keys of texts; written to
record GameDetails(Facts facts, Map<String, List<Fact>> points, Map<String, String> labels) {
  static GameDetails of(Facts facts, Map<String, String> labels) {
    Map<String, List<Fact>> points =
        facts
            .names(ObjectType.VICTORY_POINT)
            .map(province -> facts.find(ObjectType.VICTORY_POINT, province).orElseThrow())
            .collect(Collectors.groupingBy(point -> point.attribute("state").orElse("")));
    return new GameDetails(facts, points, labels);
  }

  void add(Fact fact, ScriptBody body) {
    switch (fact.family()) {
      case STATE -> state(fact, body);
      case STRATEGIC_REGION -> label("STRATEGICREGION_" + fact.name(), fact, body);
      case CHARACTER -> character(fact, body);
      case IDEOLOGY, IDEOLOGY_TYPE ->
          fact.attribute("name").ifPresent(name -> labels.put(fact.name(), name));
      case BUILDING -> building(fact, body);
      case EQUIPMENT -> {
        if (fact.attribute("kind").equals(Optional.of("archetype"))) {
          body.field("is_archetype", "yes");
        }
      }
      case IDEA_CATEGORY -> ideaCategory(fact, body);
      default -> {
        // The line tells all.
      }
    }
  }

  private void label(String key, Fact fact, ScriptBody body) {
    body.field("name", key);
    fact.attribute("name").ifPresent(name -> labels.put(key, name));
  }

  private void state(Fact state, ScriptBody body) {
    label("STATE_" + state.name(), state, body);
    for (Fact point : points.getOrDefault(state.name(), List.of())) {
      victoryPoint(point, body.block("history"));
    }
  }

  private void victoryPoint(Fact points, ScriptBody history) {
    history.field("victory_points", points.name() + " " + points.attribute("points").orElse("1"));
    points.attribute("name").ifPresent(name -> labels.put("VICTORY_POINTS_" + points.name(), name));
  }

  /// A name stands there itself where there is no text of such a key.
  private void character(Fact character, ScriptBody body) {
    if (facts.has(ObjectType.LOCALISATION_KEY, character.name())) {
      label(character.name(), character, body);
    } else {
      character.attribute("name").ifPresent(name -> body.line("name = \"" + name + "\""));
    }
    List<String> slots = character.words("advisor_slots");
    for (String role : character.words("roles")) {
      if (role.equals("advisor") && !slots.isEmpty()) {
        slots.forEach(slot -> body.line("advisor = { slot = " + slot + " }"));
      } else {
        body.line(role + " = { skill = 1 }");
      }
    }
  }

  private static void building(Fact building, ScriptBody body) {
    if (building.attribute("provincial").isPresent()) {
      building
          .attribute("max")
          .ifPresentOrElse(
              most -> body.block("level_cap").field("province_max", most),
              () -> body.field("provincial", "yes"));
    }
  }

  private static void ideaCategory(Fact category, ScriptBody body) {
    Set<String> ofCharacters =
        Set.of(
            "political_advisor",
            "theorist",
            "army_chief",
            "navy_chief",
            "air_chief",
            "high_command");
    boolean hidden = category.attribute("kind").equals(Optional.of("hidden"));
    for (String slot : category.words("slot")) {
      String key = hidden ? "hidden" : ofCharacters.contains(slot) ? "character_slot" : "slot";
      body.field(key, slot);
    }
  }
}
