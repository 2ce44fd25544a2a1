package dev.iskra.index;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.collect.DefinitionFinder.Found;
import dev.iskra.game.ObjectType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/// What is known of a definition besides what its line in `definitions.txt` says, where that
/// takes more than naming a field.
final class Details {
  /// An attribute that says by which key a thing is called; [Tables] makes a name of it.
  static final String LABEL = "label";

  /// An attribute of a duplicate archetype: the one that it is made from.
  static final String ORIGINAL = "original";

  /// The roles of a character, in the order in which they are told.
  private static final List<String> ROLES =
      List.of(
          "country_leader",
          "field_marshal",
          "corps_commander",
          "navy_leader",
          "advisor",
          "scientist");

  private Details() {}

  static Map<String, String> of(Found found) {
    Map<String, String> all = new HashMap<>(found.attributes());
    if (found.kind().family() == ObjectType.COUNTRY
        || found.kind().family() == ObjectType.IDEOLOGY_TYPE) {
      all.put(LABEL, found.name().text());
    }
    if (found.field().value() instanceof Block block) {
      of(found, block, all);
    }
    return all;
  }

  private static void of(Found found, Block block, Map<String, String> all) {
    switch (found.kind().family()) {
      case STATE, STRATEGIC_REGION -> label(block, all);
      case IDEOLOGY -> all.put(LABEL, found.name().text());
      case CHARACTER -> character(block, all);
      case BUILDING -> building(block, all);
      case EQUIPMENT -> equipment(found, block, all);
      case IDEA_CATEGORY -> ideaCategory(block, all);
      default -> {
        // What the line says is all.
      }
    }
  }

  private static void label(Block block, Map<String, String> all) {
    block.scalar("name").ifPresent(name -> all.put(LABEL, name.text()));
  }

  /// Roles may stand in instances, of which the game takes one.
  private static void character(Block block, Map<String, String> all) {
    label(block, all);
    List<Block> bodies = new ArrayList<>(List.of(block));
    bodies.addAll(blocks(block, "instance"));
    SequencedSet<String> slots = new LinkedHashSet<>();
    SequencedSet<String> roles = new LinkedHashSet<>();
    for (String role : ROLES) {
      for (Block body : bodies) {
        List<Block> found = blocks(body, role);
        if (!found.isEmpty()) {
          roles.add(role);
        }
        if (role.equals("advisor")) {
          found.forEach(one -> one.scalar("slot").ifPresent(slot -> slots.add(slot.text())));
        }
      }
    }
    all.put("roles", String.join(" ", roles));
    all.put("advisor_slots", String.join(" ", slots));
  }

  /// Older games have `provincial` and `max_level`, newer ones `level_cap`.
  private static void building(Block block, Map<String, String> all) {
    block
        .scalar("provincial")
        .filter(is -> is.is("yes"))
        .ifPresent(_ -> all.put("provincial", "yes"));
    block.scalar("max_level").ifPresent(most -> all.putIfAbsent("max", most.text()));
    for (Block cap : blocks(block, "level_cap")) {
      cap.scalar("province_max")
          .ifPresent(
              most -> {
                all.put("provincial", "yes");
                all.putIfAbsent("max", most.text());
              });
    }
  }

  private static void equipment(Found found, Block block, Map<String, String> all) {
    boolean duplicate = found.kind().path().getFirst().equals("duplicate_archetypes");
    if (duplicate) {
      block.scalar("archetype").ifPresent(of -> all.put(ORIGINAL, of.text()));
      return;
    }
    boolean archetype = block.scalar("is_archetype").filter(is -> is.is("yes")).isPresent();
    all.put("kind", archetype ? "archetype" : "variant");
  }

  private static void ideaCategory(Block block, Map<String, String> all) {
    List<String> kinds = new ArrayList<>();
    List<String> slots = new ArrayList<>();
    for (String kind : List.of("character_slot", "slot", "hidden")) {
      String values =
          block
              .fields()
              .filter(field -> field.is(kind) && field.value() instanceof Scalar)
              .map(field -> ((Scalar) field.value()).text())
              .collect(Collectors.joining(" "));
      if (!values.isEmpty()) {
        kinds.add(kind);
        slots.add(values);
      }
    }
    all.put("kind", String.join(" ", kinds));
    all.put("slot", String.join(" ", slots));
  }

  private static List<Block> blocks(Block block, String key) {
    return block
        .fields()
        .filter(field -> field.is(key))
        .map(Field::value)
        .filter(Block.class::isInstance)
        .map(Block.class::cast)
        .toList();
  }
}
