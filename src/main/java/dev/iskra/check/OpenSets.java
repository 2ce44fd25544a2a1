package dev.iskra.check;

import dev.iskra.game.ObjectType;
import dev.iskra.model.Names;
import dev.iskra.model.Usage;
import java.util.List;
import java.util.Set;

/// The sets of words that script gives a meaning by using them, such as event targets and the idea
/// tokens of advisors, and the object types whose names are words of each.
final class OpenSets {
  /// The set of the arrays that script fills.
  static final String ARRAY = "array";

  /// The same where an array that nothing fills is a mistake, since its elements are shown.
  static final String FILLED_ARRAY = "filled_array";

  /// The set of the categories of equipment modules, which modules make known.
  static final String MODULE_CATEGORY = "module_category";

  private static final List<ObjectType> EVENT_TARGETS =
      List.of(ObjectType.EVENT_TARGET, ObjectType.GLOBAL_EVENT_TARGET);
  private static final List<ObjectType> VARIABLES =
      List.of(ObjectType.VARIABLE, ObjectType.TEMPORARY_VARIABLE, ObjectType.DYNAMIC_VARIABLE);
  private static final List<ObjectType> ARRAYS =
      List.of(ObjectType.ARRAY, ObjectType.TEMPORARY_ARRAY, ObjectType.DYNAMIC_VARIABLE);
  private static final List<ObjectType> MODULES = List.of(ObjectType.EQUIPMENT_MODULE);
  private static final List<ObjectType> EQUIPMENT = List.of(ObjectType.EQUIPMENT);
  private static final List<ObjectType> CHARACTERS = List.of(ObjectType.CHARACTER);

  private OpenSets() {}

  /// The object types whose names are words of a set; none where nothing but script tells them.
  static List<ObjectType> types(String set) {
    return switch (set) {
      case "event_target", "global_event_target" -> EVENT_TARGETS;
      case "variable" -> VARIABLES;
      case FILLED_ARRAY -> ARRAYS;
      case MODULE_CATEGORY -> MODULES;
      case "equipment_variant", "nsb_armor_variants", "bba_air_variants" -> EQUIPMENT;
      case "character_token" -> CHARACTERS;
      default -> ObjectType.of(set).map(List::of).orElse(List.of());
    };
  }

  /// Whether every word of the set is known but for those of other mods: those of the game are in
  /// its tables, and those of the mod are found where its script makes them known. Flags are
  /// counted by themselves, and an array that nothing fills is empty.
  static boolean isGathered(String set, Names names) {
    if (set.equals(ARRAY)) {
      return false;
    }
    List<ObjectType> types = types(set);
    for (int i = 0; i < types.size(); i++) {
      if (!names.covers(types.get(i)) || Usage.FLAGS.contains(types.get(i))) {
        return false;
      }
    }
    return !types.isEmpty();
  }

  /// Whether the game or the mod has a name that is a word of the set.
  static boolean has(String set, String word, Names names) {
    if (set.equals(MODULE_CATEGORY)) {
      return moduleCategories(names).stream().anyMatch(word::equalsIgnoreCase);
    }
    List<ObjectType> types = types(set);
    boolean anyCase = types.equals(VARIABLES);
    for (int i = 0; i < types.size(); i++) {
      if (names.byId(types.get(i), word).id().isPresent()
          || (anyCase && names.facts().findIgnoringCase(types.get(i), word).isPresent())) {
        return true;
      }
    }
    return false;
  }

  /// The categories that modules of the game have.
  static Set<String> moduleCategories(Names names) {
    return names.told(ObjectType.EQUIPMENT_MODULE, "category");
  }
}
