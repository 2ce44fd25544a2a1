package dev.iskra.index;

import dev.iskra.emit.ModPath;
import dev.iskra.game.Definition;
import dev.iskra.game.ObjectType;
import dev.iskra.game.Vocabulary;
import java.util.EnumSet;
import java.util.Set;

/// What a file is read for, as the folder it lies in tells.
enum Place {
  /// Script that defines something.
  SCRIPT,
  /// What a country has at the start.
  COUNTRY_HISTORY,
  /// Texts in the language that is asked for.
  LOCALISATION,
  /// The table of provinces.
  PROVINCES,
  /// Anything else, which nothing is learnt from.
  NONE;

  private static final String PROVINCE_TABLE = "map/definition.csv";

  /// @param language as in the names of localisation files: `english`
  static Place of(ModPath path, String language) {
    String small = path.folded();
    if (small.startsWith("localisation/")) {
      return small.endsWith("l_" + language + ".yml") ? LOCALISATION : NONE;
    }
    if (small.equals(PROVINCE_TABLE)) {
      return PROVINCES;
    }
    if (small.startsWith("history/countries/") && small.endsWith(".txt")) {
      return COUNTRY_HISTORY;
    }
    return Vocabulary.definitions().in(path.value()).isEmpty() ? NONE : SCRIPT;
  }

  /// The families whose names a file may hold.
  static Set<ObjectType> families(ModPath path, String language) {
    Set<ObjectType> families = EnumSet.noneOf(ObjectType.class);
    switch (of(path, language)) {
      case SCRIPT ->
          Vocabulary.definitions().in(path.value()).stream()
              .map(Definition::family)
              .forEach(families::add);
      case LOCALISATION -> families.add(ObjectType.LOCALISATION_KEY);
      case PROVINCES -> families.add(ObjectType.PROVINCE);
      case COUNTRY_HISTORY, NONE -> {
        // What is read there of a country adds to a name that is defined elsewhere.
      }
    }
    return families;
  }
}
